import { joinKeysOf } from './join-key.js';
/** Reads rows whose first column numbers filters; `keyColumns` gives the columns of each filter's keys. */
export function joinRows(rows, keyColumns) {
    return {
        length: rows.length,
        timeOf: (row) => rows[row].time,
        filtersOf: (row) => {
            const filters = rows[row].columns[0];
            return typeof filters === 'object' ? filters.map(Number) : [Number(filters)];
        },
        keysOf: (row, filter) => joinKeysOf(keyColumns[filter].map((column) => rows[row].columns[column])),
    };
}
//# sourceMappingURL=join-rows.js.map