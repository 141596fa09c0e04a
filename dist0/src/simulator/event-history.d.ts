import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { AccountState } from './state/account-state.ts';
/** The newest records of an account, oldest first, whether a trail keeps them or not: CloudTrail's event history, which
 * LookupEvents reads. */
export declare const eventHistoryOf: (account: AccountState) => readonly CloudTrailRecord[];
/** Adds a record to the event history. */
export declare function rememberEvent(account: AccountState, record: CloudTrailRecord): void;
