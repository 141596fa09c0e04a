import type { JsonObject } from '../record.ts';
import type { ReadLimits } from './limits.ts';
import { type ReadLog } from './read-log.ts';
import type { ReadItem, SkippedRecords } from './reading.ts';
import type { RecordHead } from './record-head.ts';
import type { SplitSink } from './splitter.ts';
/** The objects that a reading takes, and what it says of the others. */
export interface ObjectKind<T extends JsonObject> {
    readonly is: (value: JsonObject) => value is T;
    readonly whyNot: (value: JsonObject) => {
        readonly message: string;
        readonly hint?: string | undefined;
    };
}
/** Makes items of the texts that a splitter cuts: parses them, opens lists and `Records`, refuses what is malformed. */
export declare class Collector<T extends JsonObject> implements SplitSink {
    #private;
    constructor(kind: ObjectKind<T>, log: ReadLog, limits: ReadLimits);
    beginFile(name: string): void;
    /** How many objects were given, skipped ones included. */
    get given(): number;
    /** The items since the last call. */
    taken(): readonly (ReadItem<T> | SkippedRecords)[];
    readonly value: (text: string, line: number) => void;
    /** Counts a record that is not parsed. */
    readonly skip: ({ time }: RecordHead) => void;
    readonly broken: (problem: string, line: number) => void;
}
