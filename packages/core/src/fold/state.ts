/** The state of a group: plain JSON, the same on every device that has the same log. */
import type { AnyFlow, Flow } from '../chart.ts';
import type { brainstormMachine } from '../brainstorm/brainstorm.machine.ts';
import type { Collection } from '../collections/collection.ts';
import type { ConsentSubject } from '../events/table.ts';
import type { Device, Id } from '../events/schemas.ts';
import type { consentMachine } from '../consent/consent.machine.ts';
import type { formationMachine } from '../formation/formation.machine.ts';
import type { journeyMachine } from '../journey/journey.machine.ts';
import type { CollectionKind } from '../collections/kinds.ts';
import type { EvaluationForm } from '../evaluation/forms.ts';
import type { Tick } from '../methods/case-ticks.ts';
import type { Block, Lang } from '../methods/method.ts';
import type { scheduleMachine } from '../schedule/schedule.machine.ts';
import type { FollowUp } from '../planning/choices.ts';
import type { planningMachine } from '../planning/planning.machine.ts';
import type { sessionMachine } from '../session/session.machine.ts';
import type { Reason } from './reasons.ts';

/** The group itself: names as people wrote them, the language and zone it was founded in. */
export interface Group {
  readonly room: string;
  readonly lang: Lang;
  /** IANA time zone of the group's wall times. */
  readonly zone: string;
  readonly founded: number;
  readonly programme: string;
  readonly name: string;
  readonly theme: string;
  readonly project: string;
  readonly code: string;
  /** Where to turn, in the group's own words; empty: the usual line. */
  readonly help: string;
}

/** One person of the group; the id is that of the event by which they joined. */
export interface Member {
  readonly id: Id;
  readonly name: string;
  readonly role: string;
  /** Number of the organisation (its fabric). */
  readonly org: number;
  readonly email: string;
  /** `left` and `removed` stay, so that what they did keeps a name; they are no longer in the circle. */
  readonly life: 'here' | 'left' | 'removed';
}

/** The people of the group: who they are, how they sit, who leads. */
export interface Roster {
  readonly byId: Readonly<Record<Id, Member>>;
  /** Seating order: the order of joining. Everybody who is not left or removed. */
  readonly circle: readonly Id[];
  /** Names of organisations by number, as first written. */
  readonly orgs: Readonly<Record<number, string>>;
  readonly leads: readonly Id[];
}

/** The rules are a collection; the agreement counts their revisions. */
export interface Agreement {
  readonly revision: number;
}

/**
 * A proposed time. `start` is its instant in ms; `date`, `time` and `zone` are what people said, `minutes` its length.
 */
export interface Slot {
  readonly id: Id;
  readonly start: number;
  readonly minutes: number;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly place: string;
}

/** What is written of dates beside the gate: slots, and place and remote rule of decided or open dates. */
export interface Schedule {
  readonly slots: Readonly<Record<Id, Slot>>;
  readonly places: Readonly<Record<Id, { readonly place: string; readonly remote: string }>>;
  /** How often the date of a session was changed after it was first decided (SEQUENCE of its calendar entry). */
  readonly changes: Readonly<Record<Id, number>>;
}

/**
 * The programme as it stands: every change raises `version`; `confirmed` is the version that the group has agreed on, 0
 * for none.
 */
export interface Programme {
  readonly version: number;
  readonly confirmed: number;
  readonly aims: string;
  readonly sessions: readonly Id[];
}

/** When a member came and left, in ms. `came: null`: not present; `left: null`: still here. */
export interface Attendance {
  readonly came: number | null;
  readonly left: number | null;
}

/** A session, planned or held. Times are instants in ms, null until they are known. */
export interface Session {
  readonly id: Id;
  readonly key: string;
  /** Planned length in minutes. */
  readonly minutes: number;
  /** The group's own words; empty: the programme's texts hold. */
  readonly theme: string;
  readonly method: string;
  readonly host: Id | null;
  readonly leads: Id | null;
  readonly case: Id | null;
  /** Ids of its activities in order, dropped ones included. */
  readonly blocks: readonly Id[];
  readonly opened: number | null;
  readonly closed: number | null;
  /** Time in ms that the session stood still (paused), for reckoning pace. */
  readonly stood: number;
  readonly paused: { readonly why: 'talk' | 'pause'; readonly since: number } | null;
  readonly attendance: Readonly<Record<Id, Attendance>>;
  readonly travel: Readonly<Record<Id, string>>;
  /** The groups that were drawn last: they go on from block to block. */
  readonly groups: readonly (readonly Id[])[];
  readonly roles: SessionRoles;
  /** The six points of the case: ticked, and knowingly left open. Null until they are begun, or for another case. */
  readonly checked: { readonly ticks: readonly Tick[]; readonly unticked: readonly Tick[] } | null;
}

/** Who has which role in a session now, and who has had it: `had` once a step that names the role has begun. */
export interface SessionRoles {
  readonly now: Readonly<Record<string, readonly Id[]>>;
  readonly had: Readonly<Record<string, readonly Id[]>>;
}

/** The cold half of an activity: its block by value, its life and times. The hot half is its flow. */
export interface Activity {
  readonly id: Id;
  readonly session: Id;
  readonly block: Block;
  readonly title: string;
  readonly question: string;
  readonly life: 'ahead' | 'open' | 'closed' | 'dropped';
  /** Minutes added or taken in all. */
  readonly extended: number;
  readonly opened: number | null;
  readonly closed: number | null;
  /** Where its flow stood when it was closed, as text for the day when it is opened again; null until then. */
  readonly rested: string | null;
}

/** A consent round: what it is about, when it was asked (ms), and its flow with the answers. */
export interface Consent {
  readonly id: Id;
  readonly about: ConsentSubject;
  readonly asked: number;
  /** The activity in which it was asked, if any. */
  readonly activity?: Id;
  readonly flow: Flow<typeof consentMachine>;
  /** What people said when they withheld it; a home for their words. */
  readonly reasons: Readonly<Record<Id, string>>;
  /** Answers that the chair recorded for a present member, by member. */
  readonly via: Readonly<Record<Id, 'chair' | 'self'>>;
}

/** What was said of an action when it was followed up. `at` in ms; `why` as its owner put it. */
export interface Followed {
  readonly state: FollowUp;
  readonly at: number;
  readonly why: string;
}

/** The flow of an action, whose card is a record of the collection; times in ms, null until they are known. */
export interface Plan {
  readonly id: Id;
  readonly flow: Flow<typeof planningMachine>;
  readonly committed: number | null;
  /** When the employer's answer was written down. */
  readonly answered: number | null;
  /** The latest follow-up first, with the one before it, so that one can be taken back. */
  readonly followed: readonly Followed[];
}

/** What the group decided about its notes: what is written, who sees it, and when it is to be deleted. */
export interface RecordDecision {
  readonly id: Id;
  readonly at: number;
  readonly until: 'session' | 'end' | 'end30' | 'never';
  readonly sees: 'group' | 'leads' | 'all';
  readonly text: string;
}

/** The lines of the summary are a collection; this counts their revisions. */
export interface Summary {
  readonly revision: number;
}

/** What of a member may stand on the contact sheet, by that member's own word. */
export interface Contact {
  readonly fields: readonly ('role' | 'email' | 'phone')[];
  readonly phone: string;
}

/** The sums of an evaluation without names, of five answers at least. */
export interface Evaluation {
  readonly form: EvaluationForm;
  /** Wall time of the device in ms when it was counted. */
  readonly at: number;
  /** How many forms there were. */
  readonly answers: number;
  /** For each question: low (1–2), middle (3) and high (4–5) answers. */
  readonly counts: Readonly<Record<string, readonly [number, number, number]>>;
  /** What was written without names, sorted, by question. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Something that was decided, and in which session: what is decided between two sessions belongs to the one before
 * (`between`). What it says is read from its own slice.
 */
export type Decided = {
  readonly id: Id;
  readonly session: Id | null;
  readonly between: boolean;
} & (
  | { readonly what: 'date' | 'session' | 'action'; readonly of: Id }
  | { readonly what: 'agreement' | 'summary' | 'programme'; readonly revision: number }
  | { readonly what: 'record'; readonly decision: Id }
  | { readonly what: 'priorities'; readonly ideas: readonly Id[] }
  | { readonly what: 'chair'; readonly to: readonly Id[] }
);

/** The board of the brainstorm: its question as people wrote it, and where it stands. Notes are a collection. */
export interface Board {
  readonly question: string;
  readonly flow: Flow<typeof brainstormMachine>;
}

/** The whole state of a group. It is plain JSON; a copy goes on exactly as the original. */
export interface GroupState {
  readonly group: Group | null;
  readonly journey: Flow<typeof journeyMachine>;
  readonly formation: Flow<typeof formationMachine>;
  readonly members: Roster;
  readonly devices: Readonly<Record<Device, Id>>;
  /** The device that holds the pen. */
  readonly pen: Device | null;
  /** The devices that hold it or have held it: each of them may take it back, whoever leads by then. */
  readonly pens: readonly Device[];
  readonly agreement: Agreement;
  readonly summary: Summary;
  readonly contacts: Readonly<Record<Id, Contact>>;
  readonly schedule: Schedule;
  readonly dates: Flow<typeof scheduleMachine>;
  readonly programme: Programme;
  readonly record: RecordDecision | null;
  readonly evaluations: Readonly<Partial<Record<EvaluationForm, Evaluation>>>;
  /** What was decided, in order. */
  readonly decided: readonly Decided[];
  readonly board: Board;
  readonly sessions: Readonly<Record<Id, Session>>;
  /** The session that is open now, and the activity that is open now. */
  readonly now: {
    readonly session: Id | null;
    readonly activity: Id | null;
    /** When the present step of that activity was begun, in ms. */
    readonly stepAt: number | null;
  };
  readonly activities: Readonly<Record<Id, Activity>>;
  /** The flow of the activity that is open: hot, and small whatever the group has behind it. */
  readonly flows: Readonly<Record<Id, AnyFlow>>;
  readonly sessionFlows: Readonly<Record<Id, Flow<typeof sessionMachine>>>;
  readonly consents: Readonly<Record<Id, Consent>>;
  /** The flows of actions, by the id of the card. They outlive every block and session. */
  readonly plans: Readonly<Record<Id, Plan>>;
  readonly collections: { readonly [K in CollectionKind]: Collection<K> };
  /** Pairs that have talked in pairs or fours, as `a|b` with a < b. */
  readonly met: readonly string[];
  /** The latest refusals, at most `refusedKept`: id of the event and reason. */
  readonly refused: readonly (readonly [Id, Reason])[];
  /** How many events of unknown type the log holds: this replica should be updated, and cannot take the pen. */
  readonly unknown: number;
}

/** How many refusals are remembered. */
export const refusedKept = 100;
