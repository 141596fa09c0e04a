import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Alert } from '../../engine/alert.ts';
import type { PageStore } from '../../engine/memory/page-store.ts';
import type { ReplayResult } from '../../engine/replay-result.ts';
import { Sieve } from '../../engine/sieve.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { AlertDetail } from '../../report/replay-report.ts';
import type { Duration, Instant } from '../../time/duration.ts';
import type { ReadEvent } from '../event-view.ts';
import type { RulePair } from './pair-rules.ts';
import { type LossReason } from './why-lost-now.ts';
interface TwoSidedOptions {
    readonly fields: FieldSource<TrailEvent>;
    readonly phase: Duration;
    readonly store: PageStore;
}
/** Two sets of rules that see the same events in one pass. */
export declare class TwoSidedReplay {
    #private;
    /** Finds the records that concern a rule of either side. */
    readonly sieve: Sieve;
    constructor(pairs: readonly RulePair[], { fields, phase, store }: TwoSidedOptions);
    remember(read: ReadEvent): void;
    take(read: ReadEvent): void;
    /** Takes the time of a record that no rule of either side can match. */
    skip(time: Instant, isHistory: boolean): void;
    /** The times of the first and the last event; undefined where there was none. */
    get span(): {
        readonly first: number;
        readonly last: number;
    } | undefined;
    finish(malformed: number): {
        readonly before: ReplayResult;
        readonly now: ReplayResult;
    };
    detailOf(alert: Alert): AlertDetail | undefined;
    /** Why the rule of now does not raise an alert that its rule of before raised. */
    whyLost(alert: Alert, { before, now }: RulePair): LossReason;
}
export {};
