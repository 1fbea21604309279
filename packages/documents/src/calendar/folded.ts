/** Lines of at most 75 octets: the writer counts characters, and ä or ö are two octets each. */

const octetsOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

function foldedLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > 75) {
      folded += '\r\n ';
      // The space that begins a continued line counts.
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

/** Unfolds a calendar file and folds it anew by octets; never inside a character. */
export const folded = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldedLine)
    .join('\r\n');
