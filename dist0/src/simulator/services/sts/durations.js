import { seconds } from '../../../time/duration.js';
import { AwsFailure } from '../../aws-failure.js';
import { invalid, numberOf } from '../../read-input.js';
/** How long a session is to last.
 * @throws AwsFailure ValidationException outside the limits of the API */
export function durationOf(input, limits) {
    const asked = numberOf(input, 'DurationSeconds');
    if (asked === undefined)
        return seconds(limits.otherwise);
    const value = `Value '${asked}' at 'durationSeconds'`;
    if (asked < limits.least) {
        throw invalid(value, `Member must have value greater than or equal to ${limits.least}`);
    }
    if (asked > limits.most) {
        throw invalid(value, `Member must have value less than or equal to ${limits.most}`);
    }
    return seconds(asked);
}
/** A length that the role's own limit allows.
 * @throws AwsFailure ValidationException */
export function withinRoleLimit(lasts, role) {
    if (lasts <= seconds(role.maxSessionDuration))
        return lasts;
    throw new AwsFailure('ValidationException', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}
//# sourceMappingURL=durations.js.map