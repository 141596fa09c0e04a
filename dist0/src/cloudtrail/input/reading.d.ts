import type { Finding } from '../../diagnostic/finding.ts';
import type { Instant } from '../../time/duration.ts';
import type { JsonObject } from '../record.ts';
import type { Bytes } from './byte-source.ts';
import type { IgnoreReason } from './input-files.ts';
import type { ReadLimits } from './limits.ts';
/** An object that was read, and where it stands. */
export interface ReadItem<T extends JsonObject = JsonObject> {
    readonly value: T;
    /** The order of reading over all inputs, from 0. */
    readonly position: number;
    readonly file: string;
    /** The line that it begins on, from 1. */
    readonly line: number;
}
/** Records that were not parsed, since they concern nobody. */
export interface SkippedRecords {
    /** The eventTime of each, in epoch milliseconds, in the order of reading. */
    readonly skipped: readonly Instant[];
}
/** What reading came to; the numbers grow while it goes on. */
export interface ReadReport {
    readonly files: number;
    /** Every value that was met: those given and the malformed. */
    readonly read: number;
    readonly malformed: number;
    /** Files of folders that were passed over, by reason. */
    readonly ignored: Readonly<Record<IgnoreReason, number>>;
    /** What was wrong, in the order in which it was met; at most 20 a file, the rest is counted in one more. */
    readonly findings: readonly Finding[];
}
/** A reading under way: batches in order, and the report. It can be gone through once. */
export interface Reading<T extends JsonObject = JsonObject> extends AsyncIterable<readonly ReadItem<T>[]> {
    readonly report: () => ReadReport;
}
/** A reading that passes over what concerns nobody. It says of such records when they were, and no more: whether their
 * texts are sound JSON to the end is not looked at. */
export interface SkimmedReading<T extends JsonObject> extends AsyncIterable<readonly (ReadItem<T> | SkippedRecords)[]> {
    readonly report: () => ReadReport;
}
/** What a reader needs beside its inputs. */
export interface ReadOptions {
    /** What `-` stands for. */
    readonly stdin?: Bytes | undefined;
    /** What it is called in messages. */
    readonly stdinName?: string | undefined;
    readonly limits?: Partial<ReadLimits> | undefined;
    /** Told every so often how far the reading is. */
    readonly onRead?: ((state: ReadState) => void) | undefined;
}
/** How far a reading is. */
export interface ReadState {
    /** As they lie in the files: of a gzipped one the compressed. */
    readonly bytes: number;
    readonly objects: number;
}
