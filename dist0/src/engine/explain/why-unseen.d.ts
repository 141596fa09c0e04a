import { type Duration } from '../../time/duration.ts';
import type { Rule } from '../../rule/rule.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { Reason } from './reason.ts';
/** Why no window of any run holds a hit: it arrived too late, or the windows leave gaps. */
export declare function whyUnseen(hit: number, { rule, hits }: {
    readonly rule: Rule;
    readonly hits: HitColumns;
}, phase: Duration): Reason;
