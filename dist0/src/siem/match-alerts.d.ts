import type { SiemAlert } from './siem-alert.ts';
import { type Instant } from '../time/duration.ts';
/** A value of an alert's group, in names. */
export type GroupValue = string | number | bigint | boolean | null | readonly (string | number | bigint | boolean)[];
/** An alert that should have come, as the golden has it. */
export interface ExpectedAlert {
    /** The rule's short name, and its `rule_id`. */
    readonly rule: string;
    readonly ruleId: string;
    readonly severity: string;
    readonly steps: readonly string[];
    /** In names: `<mallory.key>`. */
    readonly group: Readonly<Record<string, GroupValue>>;
}
/** What a run knows about its names and times. */
export interface RunKnowledge {
    /** A value in the names of the golden. */
    readonly nameOf: (value: string) => string;
    /** When the first and the last judged call was answered. */
    readonly from: Instant;
    readonly to: Instant;
}
/** The step of an event of the run, as goldens name it. */
type StepOf = (eventId: string) => string | undefined;
/** Which alerts came, and which of them nobody expected. */
export interface MatchedAlerts {
    /** In the order of `expected`; none: it did not fire. */
    readonly fired: readonly (readonly SiemAlert[])[];
    /** They hold an event of the run. */
    readonly besides: readonly SiemAlert[];
}
/** Pairs what should have come with what came. An alert with events of the run is told by its steps; one without, as
 * thresholds and aggregates raise it, by the values of its group and its time. Of several that fit, each run of the rule
 * raised one: the first expected alert that an alert fits has it. */
export declare function matchAlerts(expected: readonly ExpectedAlert[], alerts: readonly SiemAlert[], known: RunKnowledge & {
    readonly stepOf: StepOf;
}): MatchedAlerts;
export {};
