import type { Bytes } from '../../cloudtrail/input/byte-source.ts';
import type { ReadReport } from '../../cloudtrail/input/reading.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import type { Scalar } from '../../language/field-source.ts';
import type { EsqlTable } from '../../language/esql/table-of.ts';
import type { Instant } from '../../time/duration.ts';
import type { CommonOptions } from '../options.ts';
import type { SigmaAlert } from './sigma-run.ts';
export type { QueryInput } from './query-view.ts';
import { type QueryInput } from './query-view.ts';
declare const languages: readonly ['kql', 'eql', 'esql'];
/** A query language that `query` runs. */
export type QueryLanguage = (typeof languages)[number];
/** A file under the name that FROM calls it. */
export interface QueryTable {
    readonly name: string;
    readonly file: string;
}
/** What `query` can be asked. */
export interface QueryOptions extends CommonOptions {
    readonly language: string;
    /** The query's text, for Sigma the path of a rule file; else `queryFile` names a file that holds it. */
    readonly query?: string | undefined;
    readonly queryFile?: string | undefined;
    /** Files, folders, or `-` for `stdin`. */
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
    /** ES|QL: with tables FROM reads those that it names; without, all inputs. */
    readonly tables?: readonly QueryTable[] | undefined;
    /** A JSON file of field names and Elasticsearch types; without one the types are guessed from the values. */
    readonly types?: string | undefined;
    /** `json` by default. */
    readonly input?: QueryInput | undefined;
    /** The field whose value names an event; `event.id`, `eventID` or `_id` by default, else its number from 0. */
    readonly idField?: string | undefined;
    /** EQL: the field that stands before `where`; `event.category` by default. */
    readonly categoryField?: string | undefined;
    /** What `now` is in date maths; ES|QL takes the newest `@timestamp` without it. */
    readonly now?: Instant | undefined;
}
/** What a query gives: matches in order, each with the ids of its events, or a table. */
export type QueryResult = {
    readonly kind: 'matches';
    readonly matches: readonly {
        readonly ids: readonly Scalar[];
    }[];
    readonly read: number;
} | {
    readonly kind: 'alerts';
    readonly alerts: readonly SigmaAlert[];
    readonly read: number;
} | {
    readonly kind: 'table';
    readonly table: EsqlTable;
};
/** A query's result, with what was odd about query and input. */
export interface Queried {
    readonly result: QueryResult;
    /** Unknown fields and the like. */
    readonly warnings: readonly Finding[];
    readonly input: ReadReport;
}
/** Runs one query over the objects of some files.
 * @throws TrailproofError the language's own for a text that is not valid; INPUT_UNREADABLE, FIELD_TYPES_INVALID, USAGE
 * @example await query({ language: 'kql', query: 'event.action: CreateUser', inputs: ['logs/'], input: 'cloudtrail' }) */
export declare function query(options: QueryOptions): Promise<Queried>;
