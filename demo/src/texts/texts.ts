/** What the demo's pages say. A missing key does not compile. */
export interface DemoTexts {
  readonly lang: string;
  /** Titles of the two windows. */
  readonly session: string;
  readonly wall: string;
  readonly nav: string;
  readonly title: readonly string[];
  readonly lead: string;
  readonly start: string;
  readonly openFile: string;
  readonly example: string;
  readonly exampleAbout: string;
  readonly moments: Readonly<Record<Moment, string>>;
  /** 'Tapaaminen 2' */
  exampleSession(number: number): string;
  readonly intranet: string;
  readonly own: string;
  /** Said of a group in the list that has ended. */
  readonly hasEnded: string;
  readonly ownAbout: string;
  readonly remove: string;
  readonly reallyRemove: (name: string) => string;
  readonly purposes: readonly { readonly title: string; readonly text: string }[];
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly noStore: string;
  readonly fileFaults: Readonly<Record<FileFault, string>>;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly group: string;
    readonly name: string;
    readonly theme: string;
    readonly themeHint: string;
    readonly project: string;
    readonly code: string;
    readonly codeHint: string;
    readonly first: string;
    readonly firstHint: string;
    readonly date: string;
    readonly time: string;
    readonly minutes: string;
    readonly place: string;
    readonly members: string;
    readonly membersHint: string;
    readonly person: string;
    readonly role: string;
    readonly org: string;
    readonly you: string;
    readonly add: string;
    readonly drop: string;
    readonly begin: string;
    readonly fewPeople: string;
    readonly failed: string;
    /** A group starts with the programme of a take-home kit: so many sessions. */
    kit(sessions: number): string;
    readonly noKit: string;
  };
  readonly group: {
    readonly next: (number: number, theme: string) => string;
    readonly none: string;
    readonly closed: string;
    readonly open: string;
    readonly goOn: string;
    readonly wall: string;
    readonly path: string;
    readonly dates: string;
    readonly programme: string;
    readonly members: string;
    readonly documents: string;
    readonly leads: string;
    readonly makeLead: string;
    readonly leaves: string;
    readonly addMember: string;
    readonly missing: string;
    readonly home: string;
  };
}
/** The moments at which the example can be opened, session by session; each is a prefix of its one log. */
export const exampleSessions = [
  ['check-in', 'ground-rules', 'dates', 'plan', 'check-out'],
  ['talking', 'case', 'consultation'],
  ['ideas', 'grouping', 'dots'],
  ['cards', 'commitments'],
  ['follow-up', 'farewell'],
] as const;
/** A moment of the example. */
export type Moment = (typeof exampleSessions)[number][number];
/** All moments of the example, in order. */
export const moments: readonly Moment[] = exampleSessions.flat();
/** Why a file could not be opened, as the demo tells it. */
export type FileFault =
  'notJson' | 'tooLarge' | 'notALog' | 'newerVersion' | 'otherRoom' | 'conflict' | 'ended' | 'broken' | 'store';
