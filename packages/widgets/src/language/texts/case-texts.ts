import type { Identifier } from '@opelix/verme-core';

/** What roles are called, and what stands beside a person who has one. */
export interface RoleTexts {
  readonly label: string;
  /** Names by role; one that a method brings has its name there. */
  readonly names: Readonly<Record<string, string>>;
  /** What somebody with the role does, for the seat: a word or two. */
  readonly does: Readonly<Record<string, string>>;
  readonly open: string;
  readonly propose: string;
  /** Planned for this session beforehand. */
  readonly planned: string;
  readonly somebodyElse: string;
  readonly oneMore: string;
  readonly change: string;
  give(role: string, name: string): string;
  release(role: string, name: string): string;
  readonly releaseShort: string;
  readonly fair: string;
}

/** A case before it is told, and while the others think. */
export interface CaseTexts {
  readonly ticks: string;
  readonly ticked: string;
  readonly ahead: string;
  readonly unticked: string;
  readonly leaveOpen: string;
  leaveThisOpen(point: string): string;
  readonly allTicked: string;
  /** Said when at least one point is left open knowingly. */
  readonly someOpen: string;
  readonly way: string;
  readonly chosen: string;
  readonly keyQuestion: string;
}

/** A warning for whoever types; nothing is sent anywhere. */
export interface IdentifierTexts {
  found(kinds: readonly Identifier['kind'][], words: string): string;
  readonly hint: string;
}

/** What each tries before next time. */
export interface ExperimentTexts {
  readonly label: string;
  readonly lastLabel: string;
  readonly own: string;
  readonly share: string;
  readonly keepOwn: string;
  readonly withdraw: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly common: string;
  readonly commonField: string;
  readonly write: string;
  readonly isOwn: string;
  readonly none: string;
  readonly noneLast: string;
  readonly hint: string;
  readonly asked: string;
  readonly notAsked: string;
  readonly tell: string;
  readonly told: string;
  of(name: string, what: string): string;
}
