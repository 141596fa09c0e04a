import type { JsonObject } from '../record.ts';
import { type ObjectKind } from './collector.ts';
import type { Reading, ReadOptions, SkimmedReading } from './reading.ts';
import { type Interest } from './skim.ts';
/** Reads the JSON objects of files, folders and standard input (`-`), in order: NDJSON, a list, `{"Records":[…]}` or
 * single objects, on one line or many, gzipped or not. What is malformed is counted and reported with its file and
 * line, an input that cannot be opened is reported (INPUT_UNREADABLE), and the rest goes on.
 * @example for await (const batch of readObjects(['events.ndjson'])) for (const { value } of batch) use(value) */
export declare function readObjects(inputs: readonly string[], options?: ReadOptions): Reading;
/** Reads objects of one kind; see `readObjects`.
 * @internal */
export declare function readKind<T extends JsonObject>(kind: ObjectKind<T>, inputs: readonly string[], options: ReadOptions): Reading<T>;
/** Reads those objects of one kind that concern somebody, or all of them.
 * @internal */
export declare function skimKind<T extends JsonObject>(kind: ObjectKind<T>, inputs: readonly string[], { interest, ...options }: ReadOptions & {
    readonly interest?: Interest | undefined;
}): SkimmedReading<T>;
