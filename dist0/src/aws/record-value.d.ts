import type { JsonObject } from '../cloudtrail/record.ts';
import { type Members } from './members.ts';
import type { Namespace } from './namespace.ts';
/** What CloudTrail writes in place of a secret, where a service masks and does not drop. */
export declare const mask = "HIDDEN_DUE_TO_SECURITY_REASONS";
/** Writes an input or output of the SDK as CloudTrail logs it: member names with a small first letter, dates in the
 * service's own form, secrets dropped or masked. Null when nothing is left, as in CloudTrail (0 of 34,000 records hold `{}`).
 * @example recordValue({ UserName: 'eve', Password: 'x' }, namespaceOf('iam')) // { userName: 'eve' }
 * @throws TrailproofError VALUE_TOO_DEEP for more than 32 levels */
export declare function recordValue(value: Members | undefined, service: Namespace): JsonObject | null;
