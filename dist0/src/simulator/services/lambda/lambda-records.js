import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
/** The answer of a call that changes a function: an environment is always told of, and never what is in it (9 of 9 records). */
export function answerInRecord(output) {
    if (output === undefined)
        return {};
    return { responseElements: recordValue({ ...output, Environment: {} }, namespaceOf('lambda')) };
}
//# sourceMappingURL=lambda-records.js.map