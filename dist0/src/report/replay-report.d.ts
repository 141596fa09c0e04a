import type { ReadingPlan } from '../engine/reading-plan.ts';
import type { ReplayResult } from '../engine/replay-result.ts';
/** Who did what, beside what an alert says of itself. */
export interface AlertDetail {
    /** `event.action` of the contributing events with their numbers, in order of appearance. */
    readonly actions: readonly {
        readonly name: string;
        readonly count: number;
    }[];
    /** ARN of the last contributing event's identity, else its name or kind. */
    readonly actor?: string | undefined;
    /** Where the last contributing event came from. */
    readonly address?: string | undefined;
    /** Where the last contributing event stands. */
    readonly file: string;
    readonly line: number;
}
/** What a replay came to, as reports show it. */
export interface ReplayReport extends ReplayResult {
    /** One an alert, in the order of `alerts`; undefined where too many events matched to keep it. */
    readonly details?: readonly (AlertDetail | undefined)[] | undefined;
    /** How the log was read, where that was asked. */
    readonly plan?: ReadingPlan | undefined;
}
