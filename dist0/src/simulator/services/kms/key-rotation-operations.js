import { days } from '../../../time/duration.js';
import { numberOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { keyCall } from './key-call.js';
import { enabledKey, standingKey } from './keys.js';
/** KMS's calls on the rotation of keys; the material itself never changes here. */
export const keyRotationOperations = serviceCalls('kms', [
    keyCall('GetKeyRotationStatus', {
        run: (input, context) => {
            const key = standingKey(input, context);
            const { rotation } = key;
            return {
                KeyRotationEnabled: rotation !== undefined,
                KeyId: key.arn,
                ...(rotation === undefined
                    ? {}
                    : {
                        RotationPeriodInDays: rotation.days,
                        NextRotationDate: new Date(rotation.since + days(rotation.days)),
                    }),
            };
        },
    }),
    keyCall('EnableKeyRotation', {
        run: (input, context) => {
            const period = numberOf(input, 'RotationPeriodInDays') ?? 365;
            enabledKey(input, context).rotation = { days: period, since: context.call.at };
            return {};
        },
    }),
    keyCall('DisableKeyRotation', {
        run: (input, context) => {
            enabledKey(input, context).rotation = undefined;
            return {};
        },
    }),
]);
//# sourceMappingURL=key-rotation-operations.js.map