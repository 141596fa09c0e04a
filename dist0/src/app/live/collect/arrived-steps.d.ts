import type { Attempt } from '../../../live/collect/attempt.ts';
import type { FoundRecord } from '../../../live/collect/found-record.ts';
import type { MatchedRecords } from '../../../live/collect/match-records.ts';
import type { LiveCollected } from '../../../report/live-collected.ts';
import { type Duration } from '../../../time/duration.ts';
import { type DueStep } from './due-steps.ts';
/** CloudTrail's files come within this, 2,900 real ones within 594 s; what comes later is late. */
export declare const usualDelay: Duration;
/** Says of the due steps whether their records came, when, and what told whose they are. */
export declare function arrivedSteps(due: readonly DueStep[], matched: MatchedRecords, found: readonly FoundRecord[]): Pick<LiveCollected, 'found' | 'due' | 'latency' | 'steps' | 'retried'>;
/** How many of these attempts have a record. */
export declare const cameOf: ({ records }: Pick<MatchedRecords, 'records'>, attempts: ReadonlySet<Attempt>) => number;
