import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Chance } from '../time/chance.ts';
import type { Action, Failure } from './action.ts';
import type { Caller } from './caller.ts';
import type { Step } from './persona.ts';
/** Writes the record of a call: keys in the order and presence of real log files.
 * @example writeRecord(step, chanceOf('seed')).eventName // 'DescribeInstances' */
export declare function writeRecord(step: Step, chance: Chance): CloudTrailRecord;
/** AWS's refusal, in its words.
 * @example denied(action, caller).code // 'AccessDenied' */
export declare function denied(action: Action, caller: Caller): Failure;
/** A client that asks too often; the record then says nothing of the request. */
export declare const throttled: Failure;
