import type { CloudTrailRecord } from './record.ts';
/** True for a value that every reader may take for a CloudTrail record: an object with a valid eventTime and with
 * eventSource and eventName as text. Cheap on purpose: it runs for each record of a log.
 * @example isRecord({ eventTime: '2026-03-02T09:00:00Z', eventSource: 'iam.amazonaws.com', eventName: 'ListUsers' }) // true */
export declare function isRecord(value: unknown): value is CloudTrailRecord;
/** Says in one sentence why a value is no CloudTrail record, or undefined when it is one. */
export declare function whyNoRecord(value: unknown): string | undefined;
