import type { BoardPhase } from '@opelix/verme-core';

/** Texts of `<verme-brainstorm>`. */
export interface BrainstormTexts {
  readonly title: string;
  readonly question: string;
  readonly changeQuestion: string;
  readonly otherQuestions: string;
  /** How many notes there are; on the wall before they are shown, and above them. */
  count(notes: number): string;
  readonly hiddenYet: string;
  readonly writeNow: string;

  /** A need is a sentence of three parts: `need` TEXT, `so` SO. `joined` is how it stands on a note. */
  readonly need: string;
  readonly so: string;
  joined(text: string, so: string): string;
  sentence(text: string, so: string): string;
  readonly whose: string;
  readonly write: string;
  readonly add: string;
  readonly key: string;
  readonly noNotes: string;

  readonly loose: string;
  readonly newCluster: string;
  readonly dropHere: string;
  unnamed(number: number): string;
  readonly nameIt: string;
  readonly name: string;
  readonly dissolve: string;

  readonly actions: string;
  readonly moveTo: string;
  readonly out: string;
  readonly merge: string;
  readonly mergeWith: string;
  readonly mergeAbout: string;
  readonly mergeNow: string;
  readonly find: string;
  readonly originals: string;
  originalsCount(notes: number): string;
  readonly part: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly close: string;
  readonly withdraw: string;
  readonly restore: string;

  /** How many dots each has. */
  cap(dots: number): string;
  readonly capRules: string;
  countFor(note: string): string;
  given(dots: number, most: number): string;
  dots(count: number): string;
  again(count: number): string;
  tie(notes: number, dots: number, places: number): string;
  readonly countAgain: string;
  countAgainFor(note: string): string;

  readonly first: string;
  readonly firstAbout: string;
  readonly noFirst: string;
  readonly takeAlong: string;
  readonly leaveOut: string;
  readonly addNeed: string;
  readonly prepares: string;
  readonly nobody: string;
  readonly parked: string;
  readonly parkedAbout: string;

  /** Back from where the board stands: what it undoes, and that nothing is lost. */
  readonly back: Readonly<Record<Exclude<BoardPhase, 'gathering'>, string>>;
  more(notes: number): string;
  earlier(notes: number): string;
  undotted(notes: number): string;

  readonly said: {
    added(note: string): string;
    moved(note: string, cluster: string): string;
    loosened(note: string): string;
    merged(note: string, into: string): string;
    parted(note: string): string;
    withdrawn(note: string): string;
    named(cluster: string): string;
    dissolved(cluster: string): string;
    counted(note: string, dots: number): string;
  };
}
