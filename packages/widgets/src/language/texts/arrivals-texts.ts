import type { Vacancy } from '@opelix/verme-core';

/** Texts of `<verme-arrivals>`: newcomers, those who were away, and what those who left had taken on. */
export interface ArrivalsTexts {
  readonly label: string;
  /** To the wall: who has come. */
  welcome(names: string): string;
  newcomer(name: string): string;
  notAccepted(name: string): string;
  readonly askFirst: string;
  readonly before: string;
  readonly withheld: string;
  readonly toKnow: string;
  readonly rules: string;
  readonly aims: string;
  readonly record: string;
  readonly dates: string;
  away(names: string): string;
  readonly awayAbout: string;
  readonly vacant: string;
  readonly vacancy: Readonly<Record<Vacancy['task'], (number: number, name: string) => string>>;
  /** What a session decided, by section. */
  readonly decided: {
    title(number: number): string;
    readonly nothing: string;
    readonly dates: string;
    readonly open: string;
    readonly rules: string;
    readonly programme: string;
    readonly needs: string;
    readonly experiments: string;
    readonly actions: string;
    readonly record: string;
    readonly summary: string;
    readonly changed: string;
    added(number: number): string;
    dropped(count: number): string;
    chair(names: string): string;
  };
}
