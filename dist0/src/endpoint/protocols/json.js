import { parseJson, readJson } from '../codec/read-json.js';
import { jsonMembers } from '../codec/write-json.js';
import { RequestFailure } from '../request-failure.js';
/** JSON 1.0 and 1.1: one path, the operation in a header. */
export const jsonProtocol = {
    read: ({ headers, body }, { model, target = '' }) => {
        // Some clients put a package before it: com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents
        const [name = '', asked = ''] = (headers['x-amz-target'] ?? '').split('.').toReversed();
        if (name === '' || asked !== target) {
            throw new RequestFailure('UnknownOperationException', `X-Amz-Target is not ${target}.…`);
        }
        const operation = model.operations.get(name);
        if (operation === undefined)
            return { kind: 'unknown', name };
        const input = readJson(operation.input, parseJson(body));
        return { kind: 'call', operation, input };
    },
    answer: (output, { operation, service, requestId }) => json(200, jsonMembers(operation.output, output), { service, requestId }),
    fail: (error, { service, requestId }) => json(error.status, { __type: error.code, message: error.message }, { service, requestId }),
};
function json(status, value, { service, requestId }) {
    return {
        status,
        headers: {
            'content-type': `application/x-amz-json-${service?.jsonVersion ?? '1.1'}`,
            'x-amzn-requestid': requestId,
        },
        body: JSON.stringify(value),
    };
}
//# sourceMappingURL=json.js.map