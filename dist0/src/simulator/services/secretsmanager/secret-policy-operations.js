import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText } from '../../read-input.js';
import { isPublic, readResourcePolicy } from '../resource-policies.js';
import { serviceCalls } from '../service-call.js';
import { secretCall } from './secret-call.js';
import { liveSecret } from './secrets.js';
/** Secrets Manager's calls on the policies of secrets. */
export const secretPolicyOperations = serviceCalls('secretsmanager', [
    secretCall('GetResourcePolicy', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            return {
                ...named(secret),
                ...(secret.policy === undefined ? {} : { ResourcePolicy: secret.policy.text }),
            };
        },
    }),
    secretCall('PutResourcePolicy', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            const text = requiredText(input, 'ResourcePolicy');
            const policy = readResourcePolicy(text, context, 'MalformedPolicyDocumentException');
            if ((booleanOf(input, 'BlockPublicPolicy') ?? false) && isPublic(policy)) {
                throw new AwsFailure('PublicPolicyException', 'The resource policy grants public access to the secret.');
            }
            secret.policy = policy;
            return named(secret);
        },
    }),
    secretCall('DeleteResourcePolicy', {
        run: (input, context) => {
            const secret = liveSecret(input, context);
            secret.policy = undefined;
            return named(secret);
        },
    }),
]);
const named = ({ arn, name }) => ({ ARN: arn, Name: name });
//# sourceMappingURL=secret-policy-operations.js.map