import { Scope } from '../scope.js';
import { compileAggregation, groupsOf } from './aggregation.js';
import { expiring } from './expiry.js';
import { groupRow } from './group-row.js';
/** STATS … BY: one row a group, of aggregates and group keys. Each row knows all rows of its group as its sources. */
export function compileStats(command, builder) {
    const aggregation = compileAggregation(command, builder);
    builder.aggregating = true;
    const columns = outputColumns(aggregation, builder);
    const values = columns.map(({ value }) => value);
    const places = columns.filter(({ isKey }) => isKey).map(({ column }) => column.place);
    builder.groupPlaces = new Set(places);
    const rowsOf = (groups) => groups.map((group) => groupRow(group, { values, isEager: builder.isWatched }));
    if (builder.late.length === builder.expiries.length && aggregation.isLasting) {
        const open = (rows) => {
            const table = aggregation.open(rows);
            return {
                enter: (row) => table.enter(row),
                leave: (row) => table.leave(row),
                rows: () => rowsOf(table.groups()),
            };
        };
        builder.moving = {
            open: builder.expiries.reduce(withExpiry, open),
            steps: builder.expiries.length + 1,
        };
    }
    builder.late.push((rows) => rowsOf(groupsOf(aggregation, rows)));
    if (command.groups.length === 0)
        builder.unreachable = undefined;
    builder.scope = Scope.closed(columns.map(({ column }) => column));
}
function withExpiry(open, expiry) {
    return (rows) => expiring(rows, expiry, open(rows));
}
// Of two columns of one name the last stays, and a key beats an aggregate.
function outputColumns({ outputs, groups }, builder) {
    const keys = groups.map(({ name, type, possible }, index) => {
        const value = ({ key }) => key[index];
        return { name, type, possible, value, isKey: true };
    });
    const all = [...outputs.map((output) => ({ ...output, isKey: false })), ...keys];
    const last = all.filter(({ name }, index) => !all.slice(index + 1).some((one) => one.name === name));
    builder.slots.restart();
    return last.map(({ name, type, possible, ...rest }) => {
        const place = builder.slots.newPlace();
        return { ...rest, column: { name, type, place, possible } };
    });
}
//# sourceMappingURL=compile-stats.js.map