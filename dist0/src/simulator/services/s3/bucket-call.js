import { bucketArn, bucketNamed, bucketPolicy } from './buckets.js';
import { bucketResource, transfer } from './transfer.js';
/** A call on one bucket: its policy counts, and the record names it. */
export function bucketCall(name, answer, action) {
    const isReading = name.startsWith('Get');
    return {
        name,
        action,
        resource: bucketArn,
        policy: bucketPolicy,
        run: (input, context) => answer(bucketNamed(input, context), input, context),
        record: ({ input, context }) => ({
            additionalEventData: transfer(context, {
                in: isReading ? 0 : JSON.stringify(input).length,
                out: isReading ? 480 + context.chance.below(64) : 0,
            }),
            resources: bucketResource(input, context),
        }),
    };
}
//# sourceMappingURL=bucket-call.js.map