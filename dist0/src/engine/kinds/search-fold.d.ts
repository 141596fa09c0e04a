import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { CompiledSearch } from '../../language/compiled-search.ts';
import type { EqlRule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import { type Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import { type FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
import type { Admission } from '../suppression/candidate.ts';
/** What a fold of a search works with. */
export interface SearchContext {
    readonly rule: EqlRule;
    readonly search: CompiledSearch<TrailEvent>;
    readonly hits: HitColumns;
    readonly warn: Warn;
    readonly columns: SearchColumns;
}
/** The columns of a hit: first the fields that an alert may show or be suppressed by, then those of the search. */
export interface SearchColumns {
    readonly fields: readonly FieldColumn[];
    readonly keys: readonly FieldColumn[];
    /** The fields that the query names beside its keys. */
    readonly shown: readonly FieldColumn[];
    readonly groupBy: readonly FieldColumn[];
    readonly override: FieldColumn | undefined;
}
/** Runs a search over the window of each run and raises each set of events once. Kibana asks for max_signals matches,
 * the first ones, whether they are known already or not. */
export declare class SearchFold implements Fold {
    #private;
    constructor(context: SearchContext, admission: Admission);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason | undefined;
}
