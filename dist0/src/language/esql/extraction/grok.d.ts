import type { Span } from '../../../diagnostic/span.ts';
import type { FieldValue } from '../../field-source.ts';
import type { ColumnType } from '../types.ts';
/** A column that GROK fills. */
export interface GrokColumn {
    readonly name: string;
    readonly type: ColumnType;
}
export interface GrokPattern {
    readonly columns: readonly GrokColumn[];
    /** The values of the columns; undefined when the pattern is not found in the text. */
    readonly take: (text: string) => readonly FieldValue[] | undefined;
}
/** Compiles a pattern of GROK: named patterns `%{NAME:column:type}` and groups `(?<column>…)`, found anywhere in a text
 * in linear time. A column that several groups fill has several values.
 * @example compileGrokPattern('id=%{INT:id:int}', span).take('id=42') // [42]
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export declare function compileGrokPattern(text: string, span: Span): GrokPattern;
