import type { Suppression, Rule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import { type Draft } from '../draft.ts';
import { type FieldColumn } from '../field-columns.ts';
import { type Reason } from '../explain/reason.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
/** Suppression of query rules, which Elasticsearch groups: one alert for each combination of the fields' values. Events
 * that a group has covered are not looked at again while its last one lies inside the window. */
export declare class GroupedFold implements Fold {
    #private;
    constructor(context: {
        readonly rule: Rule;
        readonly hits: HitColumns;
        readonly warn: Warn;
    }, suppression: Suppression, columns: readonly FieldColumn[]);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason | undefined;
}
