import type { Span } from '../../diagnostic/span.ts';
import type { FieldSource } from '../field-source.ts';
import type { Column } from './column.ts';
/** The columns that FROM gives: one a mapped field, made when it is asked for. */
export declare class SourceColumns<E> {
    #private;
    constructor(fields: FieldSource<E>);
    /** The column of a field; undefined when it is not mapped.
     * @throws TrailproofError ESQL_FIELD_UNSUPPORTED for a field that ES|QL cannot read */
    find(name: string, span: Span): Column<E> | undefined;
    /** The columns of all mapped fields that ES|QL can read, by name. */
    all(span: Span): readonly Column<E>[];
    known(): Iterable<string>;
}
