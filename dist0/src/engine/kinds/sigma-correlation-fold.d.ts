import type { CorrelationPlan } from '../../language/sigma/correlation/plan.ts';
import type { SigmaCorrelationRule } from '../../rule/rule.ts';
import type { Instant } from '../../time/duration.ts';
import type { Fold } from '../detector.ts';
import { type Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
/** Sends the events of a correlation's rules through its windows, which go by the time of the calls, whenever the records
 * arrive and whenever rules run. The first column of a hit says which rules it matches. */
export declare class SigmaCorrelationFold implements Fold {
    #private;
    constructor(rule: SigmaCorrelationRule, hits: HitColumns, plan: CorrelationPlan);
    evaluate(): readonly Draft[];
    take(hit: number): void;
    /** Hands the hits over in order and closes windows on the way, so that not all of them are there at once. */
    settle(limit: Instant): Generator<Draft>;
    explain(run: RunView, hit: number): Reason | undefined;
}
