import type { Span } from '../../diagnostic/span.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
import type { Column } from './column.ts';
/** `KQL("…")` as a column: true or false for each event, by KQL's own rules for several values and missing fields. */
export declare function kqlColumn<E>(text: string, fields: FieldSource<E>, { name, span }: {
    readonly name: string;
    readonly span: Span;
}): {
    readonly column: Column<E>;
    readonly query: CompiledQuery<E>;
};
