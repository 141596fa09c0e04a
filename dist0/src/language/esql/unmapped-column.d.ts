import type { Finding } from '../../diagnostic/finding.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { Column } from './column.ts';
/** The column of a field that no index maps: null in every row, and a warning, since Elasticsearch refuses it. */
export declare function unmappedColumn<E>(name: string, span: Span, known: Iterable<string>): {
    readonly column: Column<E>;
    readonly warning: Finding;
};
