import { mask, recordValue } from './record-value.js';
/** Writes requestParameters as Systems Manager does: the value of a parameter and what a command is told are hidden, what a
 * session is told is not.
 * @example ssmRequest({ operation: 'PutParameter', input: { Name: 'a', Value: 'b' }, region: 'us-east-1' }, namespaceOf('ssm'))
 * // { name: 'a', value: 'HIDDEN_DUE_TO_SECURITY_REASONS' } */
export function ssmRequest(call, service) {
    const { operation, input } = call;
    if (operation === 'PutParameter') {
        return recordValue(input['Value'] === undefined ? input : { ...input, Value: mask }, service);
    }
    const isHidden = operation === 'SendCommand';
    return recordValue(input, isHidden ? service : { ...service, masked: new Set() });
}
//# sourceMappingURL=ssm-request.js.map