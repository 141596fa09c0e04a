import { didYouMean } from '../../diagnostic/nearest-name.js';
import { printable } from '../../diagnostic/printable.js';
import { exactly } from './possible.js';
/** The column of a field that no index maps: null in every row, and a warning, since Elasticsearch refuses it. */
export function unmappedColumn(name, span, known) {
    const place = { kind: 'source', field: undefined, get: () => undefined };
    return {
        column: { name, type: 'null', place, possible: exactly(undefined) },
        warning: {
            severity: 'warning',
            code: 'FIELD_UNKNOWN',
            message: `The field "${printable(name)}" is not mapped: it counts as null here, Elasticsearch refuses it.`,
            span,
            hint: didYouMean(name, known),
        },
    };
}
//# sourceMappingURL=unmapped-column.js.map