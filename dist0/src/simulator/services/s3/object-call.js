import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { textOf } from '../../read-input.js';
import { bucketArn, bucketPolicy } from './buckets.js';
import { refuseVersion } from './object-versions.js';
import { bucketResource, transfer } from './transfer.js';
/** ARN of the object that an input names. */
export function objectArn(input) {
    return `${bucketArn(input)}/${textOf(input, 'Key') ?? ''}`;
}
/** A call on one object. */
export function objectCall(name, parts) {
    return {
        name,
        resource: objectArn,
        policy: bucketPolicy,
        keys: (input) => {
            const acl = textOf(input, 'ACL');
            return acl === undefined ? {} : { 's3:x-amz-acl': acl };
        },
        ...parts,
        run: (input, context) => {
            refuseVersion(textOf(input, 'VersionId'), context);
            return parts.run(input, context);
        },
        dataResource: (input) => ({ type: 'AWS::S3::Object', arn: objectArn(input) }),
        record: ({ input, output, context }) => recordOf({ input, output, context, object: { ARN: objectArn(input) } }),
    };
}
/** A call on the objects of a bucket together. */
export function onAll(name, parts) {
    return {
        name,
        resource: (input) => (name === 'DeleteObjects' ? `${bucketArn(input)}/*` : bucketArn(input)),
        policy: bucketPolicy,
        ...parts,
        dataResource: (input) => ({ type: 'AWS::S3::Object', arn: `${bucketArn(input)}/` }),
        record: ({ input, output, context }) => recordOf({ input, output, context, object: { ARNPrefix: `${bucketArn(input)}/` } }),
    };
}
function recordOf(made) {
    const { input, output, context } = made;
    const isUpload = context.call.operation === 'PutObject';
    const encryption = output?.['ServerSideEncryption'];
    const sent = bodyOf(input).length;
    const given = output?.['ContentLength'];
    const received = context.call.operation === 'GetObject' && typeof given === 'number' ? given : 0;
    const applied = isUpload && output !== undefined;
    return {
        additionalEventData: {
            ...transfer(context, { in: sent, out: received }),
            ...(applied
                ? {
                    SSEApplied: textOf(input, 'SSECustomerAlgorithm') === undefined ? 'Default_SSE_S3' : 'SSE_C',
                }
                : {}),
        },
        responseElements: applied && typeof encryption === 'string'
            ? { 'x-amz-server-side-encryption': encryption }
            : null,
        resources: [
            { type: 'AWS::S3::Object', ...made.object },
            ...(bucketResource(input, context) ?? []),
        ],
    };
}
/** The bytes that an input sends; none where it sends nothing.
 * @throws TrailproofError INPUT_TYPE_WRONG for a stream */
export function bodyOf(input) {
    const body = input['Body'];
    if (body === undefined)
        return new Uint8Array();
    if (typeof body === 'string')
        return Buffer.from(body);
    if (body instanceof Uint8Array)
        return body;
    throw new TrailproofError('INPUT_TYPE_WRONG', 'Body is a text or bytes, not a stream.', {
        hint: 'Read the stream first, and send what it gave.',
    });
}
//# sourceMappingURL=object-call.js.map