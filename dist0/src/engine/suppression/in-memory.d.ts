import type { Rule, Suppression } from '../../rule/rule.ts';
import type { Warn } from '../detector.ts';
import { type Reason } from '../explain/reason.ts';
import type { Run } from '../schedule.ts';
import type { Admission, Admitted, Candidate } from './candidate.ts';
/** Suppression as Kibana does it in memory, for EQL, ES|QL and new terms: a run's candidates are grouped and the oldest
 * of a group becomes the alert; with a duration, a live alert of the group absorbs them instead. */
export declare class InMemorySuppression implements Admission {
    #private;
    constructor(rule: Rule, suppression: Suppression, warn: Warn);
    admit<C extends Candidate>(run: Run, candidates: readonly C[]): readonly Admitted<C>[];
    explain(run: Run, candidate: Candidate): Reason;
}
