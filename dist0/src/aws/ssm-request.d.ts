import type { JsonObject } from '../cloudtrail/record.ts';
import type { LoggedCall, Namespace } from './namespace.ts';
/** Writes requestParameters as Systems Manager does: the value of a parameter and what a command is told are hidden, what a
 * session is told is not.
 * @example ssmRequest({ operation: 'PutParameter', input: { Name: 'a', Value: 'b' }, region: 'us-east-1' }, namespaceOf('ssm'))
 * // { name: 'a', value: 'HIDDEN_DUE_TO_SECURITY_REASONS' } */
export declare function ssmRequest(call: LoggedCall, service: Namespace): JsonObject | null;
