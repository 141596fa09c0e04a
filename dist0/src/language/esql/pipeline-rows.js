import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** The value of a row at a slot. */
export function valueAt(row, slot) {
    const value = row.values[slot];
    return value === undefined && row.compute !== undefined ? row.compute(slot) : value;
}
/** Rows that are there as objects, in their order. */
export function readerOf(rows) {
    return { read: (row) => rows[row], compare: (left, right) => left - right };
}
/** Reads a column that the event alone decides. */
export function earlyGetter(place) {
    switch (place.kind) {
        case 'source': {
            const { get } = place;
            return (row) => (row.event === undefined ? undefined : get(row.event));
        }
        case 'early': {
            const { slot } = place;
            return (row) => row.values[slot];
        }
        case 'late':
            throw new TrailproofError('INTERNAL', 'A column of the window was read from an event.');
    }
}
//# sourceMappingURL=pipeline-rows.js.map