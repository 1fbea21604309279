/** The tree as a file for a word processor. The writer is large and stamps the time: it is loaded when it is wanted. */
import type { PhrasingContent, RootContent } from 'mdast';
import type * as Docx from 'docx';
import type { Document } from '../document.ts';

type Writer = typeof Docx;
type Run = Docx.ParagraphChild;

function runsOf(docx: Writer, content: readonly PhrasingContent[], bold = false): Run[] {
  return content.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [new docx.TextRun({ text: node.value, bold })];
      case 'strong':
        return runsOf(docx, node.children, true);
      case 'break':
        return [new docx.TextRun({ break: 1 })];
      case 'link':
        return [new docx.ExternalHyperlink({ link: node.url, children: runsOf(docx, node.children, bold) })];
      default:
        return [];
    }
  });
}

const marksOf = (node: RootContent): readonly string[] => {
  const marks = (node.data as { hProperties?: { className?: readonly string[] } } | undefined)?.hProperties?.className;
  return marks ?? [];
};

function blocksOf(docx: Writer, node: RootContent): (Docx.Paragraph | Docx.Table)[] {
  switch (node.type) {
    case 'heading': {
      const levels = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3] as const;
      const level = levels[node.depth - 1];
      return [new docx.Paragraph({ ...(level ? { heading: level } : {}), children: runsOf(docx, node.children) })];
    }
    case 'paragraph':
      return [new docx.Paragraph({ spacing: { after: 120 }, children: runsOf(docx, node.children) })];
    case 'list': {
      // A list of facts has no bullets on the page either.
      const isPlain = marksOf(node).some((mark) => mark === 'facts' || mark === 'sign');
      return node.children.flatMap((item) =>
        item.children.flatMap((child) =>
          child.type === 'paragraph'
            ? new docx.Paragraph({
                ...(isPlain ? {} : { bullet: { level: 0 } }),
                spacing: { after: 60 },
                children: runsOf(docx, child.children),
              })
            : [],
        ),
      );
    }
    case 'table':
      return [
        new docx.Table({
          width: { size: 100, type: docx.WidthType.PERCENTAGE },
          rows: node.children.map(
            (row, index) =>
              new docx.TableRow({
                tableHeader: index === 0,
                children: row.children.map(
                  (cell) =>
                    new docx.TableCell({
                      children: [new docx.Paragraph({ children: runsOf(docx, cell.children, index === 0) })],
                    }),
                ),
              }),
          ),
        }),
        new docx.Paragraph({}),
      ];
    default:
      return [];
  }
}

const paper = { width: '210mm', height: '297mm' } as const;

/** A document as a file for a word processor (.docx). The writer stamps the time: the bytes differ, the words do not. */
export async function wordFile({ tree, title, lang }: Document): Promise<Blob> {
  const docx = await import('docx');
  const file = new docx.Document({
    title,
    creator: 'Verme',
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: lang } } } } },
    sections: [
      { properties: { page: { size: paper } }, children: tree.children.flatMap((node) => blocksOf(docx, node)) },
    ],
  });
  return docx.Packer.toBlob(file);
}
