import type { CompiledPipeline } from '../../language/compiled-query.ts';
import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { EsqlRule } from '../../rule/rule.ts';
import type { Fold } from '../detector.ts';
import { type Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import { type FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
import type { Admission } from '../suppression/candidate.ts';
interface EsqlContext {
    readonly rule: EsqlRule;
    readonly pipeline: CompiledPipeline<TrailEvent>;
    readonly hits: HitColumns;
}
/** Runs the query over each window. A row that stands for an event alerts once; an aggregated row, or one without
 * `_id`, has no identity and is raised by every run whose window shows it. */
export declare class EsqlFold implements Fold {
    #private;
    constructor(context: EsqlContext, groupBy: readonly FieldColumn[], admission: Admission);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason | undefined;
}
export {};
