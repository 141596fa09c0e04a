import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { dependsOnNow } from './date-math.js';
/** Refuses a date that depends on the present moment where there is none to go by.
 * @throws TrailproofError KQL_NOW_UNSUPPORTED */
export function refuseNow(text, { type, span }) {
    if (type !== 'date' || !dependsOnNow(text))
        return;
    throw new TrailproofError('KQL_NOW_UNSUPPORTED', 'A condition on the present moment ("now") is not supported in a rule.', { span, hint: 'A rule\'s own window is its "from" setting.' });
}
//# sourceMappingURL=refuse-now.js.map