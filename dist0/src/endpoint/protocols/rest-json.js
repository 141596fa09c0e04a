import { parseJson, readJson, readJsonMembers } from '../codec/read-json.js';
import { jsonMembers } from '../codec/write-json.js';
import { malformed } from '../request-failure.js';
import { isInBody } from '../rest/bindings.js';
import { restProtocol } from './rest.js';
const codec = {
    contentType: 'application/json',
    readMembers: (shape, body) => {
        const value = parseJson(body);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw malformed('An object was expected.');
        }
        return readJsonMembers(shape, value, { only: isInBody });
    },
    readPayload: (shape, body) => readJson(shape, parseJson(body)),
    writeMembers: (shape, output) => JSON.stringify(jsonMembers(shape, output, isInBody)),
    writePayload: (shape, value) => JSON.stringify(jsonMembers(shape, value)),
};
/** REST with JSON bodies: Roles Anywhere and Lambda. */
export const restJsonProtocol = restProtocol({
    codec,
    fail: ({ code, message, status }, { requestId }) => ({
        status,
        headers: {
            'content-type': codec.contentType,
            'x-amzn-requestid': requestId,
            'x-amzn-errortype': code,
        },
        // Lambda writes Message, Roles Anywhere message; clients read either.
        body: JSON.stringify({ message, Message: message }),
    }),
});
//# sourceMappingURL=rest-json.js.map