import { type JsonPart } from '../json/json-lines.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { ExceptionLists } from './exception-lists.ts';
/** Exception lists from files, and what is wrong with them. */
export interface ReadExceptions {
    readonly exceptions: ExceptionLists;
    readonly findings: readonly RuleFinding[];
}
/** Reads exception lists as Kibana exports them (`.ndjson`, or `.json` as its API answers); every other file is a value
 * list, one value a line, whose id is the file's name. `more` are lines that came with rules.
 * @example readExceptionFiles(['exceptions/'], []).exceptions.lists.get('trusted-automation') */
export declare function readExceptionFiles(paths: readonly string[], more: readonly JsonPart[]): ReadExceptions;
