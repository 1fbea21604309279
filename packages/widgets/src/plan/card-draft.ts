/** What the form of a card holds while it is filled in, and the draft of the event that it becomes. */
import {
  actionFields,
  filledBy,
  formIds,
  type ActionField,
  type Draft,
  type Entry,
  type Form,
  type Id,
} from '@opelix/verme-core';

const wordFields = ['text', ...actionFields] as const;
const people = ['owner', 'pair', 'asks', 'reminds'] as const;
const dates = ['from', 'by', 'trial', 'review'] as const;
const choices = ['work', 'funder', 'level'] as const;
const single = [...people, ...dates, ...choices] as const;

type WordField = (typeof wordFields)[number];
type SingleField = (typeof single)[number];
/** A field of the form that holds one text. */
export type TextField = WordField | SingleField | 'euros';
/** A field that holds several. */
export type ListField = 'needs' | 'forms';

/** A card as it stands in the form: empty texts are what is not known. */
export type CardFields = Readonly<Record<TextField, string>> & Readonly<Record<ListField, readonly string[]>>;
/** What was changed and not yet recorded. */
export type Touched = Partial<CardFields>;

/** The fields of a card as it was recorded; of none, an empty form. */
export function fieldsOf(card: Entry<'action'> | null): CardFields {
  const data = (card?.data ?? {}) as Readonly<Record<string, unknown>>;
  const words = (card?.words ?? {}) as Readonly<Partial<Record<string, string>>>;
  const text = (field: string): string => (typeof data[field] === 'string' ? data[field] : '');
  const entries: [string, unknown][] = [
    ...wordFields.map((field): [string, string] => [
      field,
      field === 'text' ? (card?.text ?? '') : (words[field] ?? ''),
    ]),
    ...single.map((field): [string, string] => [field, text(field)]),
    ['euros', card?.data.euros === undefined ? '' : String(card.data.euros)],
    ['needs', card?.data.needs ?? []],
    ['forms', card?.data.forms ?? []],
  ];
  return Object.fromEntries(entries) as CardFields;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Reads what was kept on this device; anything else is nothing. */
export function readTouched(kept: string): Touched {
  let read: unknown;
  try {
    read = JSON.parse(kept || '{}');
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  const known = Object.entries(fieldsOf(null)).flatMap(([field, empty]): [string, unknown][] => {
    const value = (read as Readonly<Record<string, unknown>>)[field];
    const fits = Array.isArray(empty) ? isTexts(value) : typeof value === 'string';
    return Object.hasOwn(read, field) && fits ? [[field, value]] : [];
  });
  return Object.fromEntries(known) as Touched;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Without the fields that are as they were recorded. */
export const reallyTouched = (base: CardFields, touched: Touched): Touched =>
  Object.fromEntries(
    Object.entries(touched).filter(([field, value]) => !same(value, base[field as TextField])),
  ) as Touched;

const trimmed = (value: string): string => value.trim();
const eurosOf = (value: string): number | null => {
  const digits = value.replace(/[\s€\u00A0]/g, '').replace(/,0+$/, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
};
/** Whether the field of the cost holds something that is no sum. */
export const isNoSum = (value: string): boolean => trimmed(value) !== '' && eurosOf(value) === null;

/** What a field is in the event: null where it is empty. */
function valueOf(field: Exclude<TextField, WordField> | ListField, fields: CardFields): unknown {
  if (field === 'euros') return eurosOf(fields.euros);
  if (field === 'forms') return fields.forms.filter((id) => formIds.includes(id as Form));
  if (field === 'needs') return fields.needs;
  return trimmed(fields[field]) === '' ? null : fields[field];
}
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The draft of a new card. */
export function addedDraft(fields: CardFields): Draft {
  const words = Object.fromEntries(
    wordFields.map((field) => [field, trimmed(fields[field])] as const).filter(([, said]) => said !== ''),
  );
  const data = Object.fromEntries(
    ([...single, 'euros', 'needs', 'forms'] as const)
      .map((field) => [field, valueOf(field, fields)] as const)
      .filter(([, value]) => !isEmpty(value)),
  );
  const filled = filledBy(words as Partial<Record<ActionField, string>>);
  return { type: 'action.added', data: { ...data, ...(filled ? { filled } : {}) }, words } as Draft;
}

/** The draft of what was changed on a card; null where nothing was. A goal that was emptied stays as it was. */
export function editedDraft(of: Id, base: CardFields, touched: Touched): Draft | null {
  const fields = { ...base, ...touched };
  const changed = Object.keys(touched).filter((field) => !same(fields[field as TextField], base[field as TextField]));
  const words = Object.fromEntries(
    wordFields
      .filter((field) => changed.includes(field) && !same(trimmed(fields[field]), base[field]))
      .map((field) => [field, trimmed(fields[field]) || null] as const)
      .filter(([field, said]) => field !== 'text' || said !== null),
  );
  const data = Object.fromEntries(
    ([...single, 'euros', 'needs', 'forms'] as const)
      .filter((field) => changed.includes(field))
      .map((field) => {
        const value = valueOf(field, fields);
        return [field, isEmpty(value) ? null : value];
      }),
  );
  if (Object.keys(words).length + Object.keys(data).length === 0) return null;
  const filled = filledBy(words as Partial<Record<ActionField, string | null>>);
  return { type: 'action.edited', data: { of, ...data, ...(filled ? { filled } : {}) }, words } as Draft;
}
