/** Expected failures are values: what went wrong, where, and what to do about it. */

/** Why something from outside was not taken. */
export type IssueReason =
  | 'notJson'
  | 'tooLarge'
  | 'notALog'
  | 'notAKit'
  | 'newerVersion'
  | 'otherRoom'
  | 'badEnvelope'
  | 'badData'
  | 'unknownType'
  | 'conflict'
  | 'badMethod';

/** One problem with something from outside: its reason, where it stands, and a detail for developers. */
export interface VermeIssue {
  readonly reason: IssueReason;
  /** Path or index of the offending part, for example `events.12.data.slot`. */
  readonly where: string;
  /** A short technical detail in English; interfaces show their own text by `reason`. */
  readonly detail: string;
}

/** A value, or why there is none. Expected failures are returned like this and never thrown. */
export type Result<T, E = VermeIssue> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
export const issue = (reason: IssueReason, where: string, detail: string): VermeIssue => ({ reason, where, detail });

/** A mistake of the programmer who calls the library; never thrown for bad input from people, files or the network. */
export class VermeError extends Error {
  readonly reason: 'badDevice';
  constructor(reason: VermeError['reason'], message: string) {
    super(message);
    this.name = 'VermeError';
    this.reason = reason;
  }
}
