import { textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { functionNamed, functionResource, namedFunction } from './function-name.js';
import { functionCall } from './lambda-call.js';
/** Invoke, which asks for lambda:InvokeFunction. No code runs: whatever the function, it answers `null`.
 * An event on data: a trail keeps it only where its selectors name the function. */
export const invokeOperations = serviceCalls('lambda', [
    functionCall('Invoke', {
        action: 'lambda:InvokeFunction',
        run: (input, context) => {
            const { version } = functionNamed(input, context);
            return {
                ExecutedVersion: version,
                ...(answers[textOf(input, 'InvocationType') ?? ''] ?? answered),
            };
        },
        dataResource: (input, context) => ({
            type: 'AWS::Lambda::Function',
            arn: namedFunction(input, context).arn,
        }),
        // As in the sample of CloudTrail's user guide: the ARN whatever was sent, the version beside it.
        record: ({ input, output, context }) => {
            const { arn } = namedFunction(input, context);
            const version = output?.['ExecutedVersion'];
            return {
                requestParameters: { functionName: functionResource(input, context) },
                responseElements: null,
                ...(typeof version === 'string'
                    ? { additionalEventData: { functionVersion: `${arn}:${version}` } }
                    : {}),
                resources: [
                    { accountId: arn.split(':')[4] ?? '', type: 'AWS::Lambda::Function', ARN: arn },
                ],
            };
        },
    }),
]);
const answered = { StatusCode: 200, Payload: new TextEncoder().encode('null') };
/** By InvocationType. */
const answers = {
    Event: { StatusCode: 202 },
    DryRun: { StatusCode: 204 },
};
//# sourceMappingURL=invoke-operations.js.map