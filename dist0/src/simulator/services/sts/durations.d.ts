import { type Duration } from '../../../time/duration.ts';
import type { Input } from '../../operation.ts';
import type { IamRole } from '../../state/iam-state.ts';
/** How long a session is to last.
 * @throws AwsFailure ValidationException outside the limits of the API */
export declare function durationOf(input: Input, limits: {
    readonly least: number;
    readonly most: number;
    readonly otherwise: number;
}): Duration;
/** A length that the role's own limit allows.
 * @throws AwsFailure ValidationException */
export declare function withinRoleLimit(lasts: Duration, role: IamRole): Duration;
