import type { Alert } from '../../engine/alert.ts';
import type { AlteredField } from '../../report/changes-report.ts';
/** Says in which fields two alerts of a rule differ. Ids and the windows of runs are left out: they follow from the
 * query's text and from the interval, and tell nobody anything. */
export declare function alteredFields(before: Alert, now: Alert): readonly AlteredField[];
