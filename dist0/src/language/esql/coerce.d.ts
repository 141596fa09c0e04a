import type { Span } from '../../diagnostic/span.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import type { Scalar } from '../field-source.ts';
import { type Typed } from './typed.ts';
import { type EsqlType } from './types.ts';
/** Turns a text that stands in the query into the type beside it: dates, addresses and booleans are written as text.
 * @throws TrailproofError ESQL_TYPE when it is no text of that type */
export declare function coerceLiteral(typed: Typed, wanted: EsqlType): Typed;
/** Reads text as a date, an address or a boolean; undefined when it is none. */
export declare function readAs(text: string, type: 'date' | 'ip' | 'boolean'): Scalar | undefined;
/** Reads a date as `strict_date_optional_time`; epoch milliseconds are none in ES|QL. */
export declare function readDate(text: string): number | undefined;
/** A type as messages call it. */
export declare function nameOf(type: EsqlType): string;
/** The error for an expression of the wrong type. */
export declare function wrongType(what: string, { wanted, found, span, }: {
    readonly wanted: string;
    readonly found: EsqlType;
    readonly span: Span;
}): TrailproofError;
