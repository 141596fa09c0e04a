import type { CloudTrailRecord } from '../record.ts';
/** A file as CloudTrail lays it down in its bucket. */
export interface LogFile {
    /** `AWSLogs/<account>/CloudTrail/<region>/YYYY/MM/DD/<account>_CloudTrail_<region>_<time>_<16 characters>.json.gz` */
    readonly path: string;
    /** `{"Records":[…]}` on one line, gzipped. */
    readonly body: Buffer;
    readonly records: number;
}
/** Packs records into CloudTrail's own layout and file names: a file for each account, region and five-minute slot, in
 * the order of their paths; inside a file records keep their order. The same records and seed give the same bytes.
 * @example for (const { path, body } of logFiles(records, 'seed')) write(path, body) */
export declare function logFiles(records: Iterable<CloudTrailRecord>, seed: string): readonly LogFile[];
/** The same of records in time order, however many: a file is packed as soon as its five minutes are over, so that only
 * those of one slot are held. */
export declare function logFilesInOrder(records: Iterable<CloudTrailRecord>, seed: string): Generator<LogFile>;
