import { valueAt } from '../pipeline-rows.js';
import { compileAggregation, groupsOf } from './aggregation.js';
/** INLINE STATS: what STATS computes over a group becomes columns of each of its rows; the keys move to the end.
 * A row with several values in a key finds no group of its own, so its new columns are null. */
export function compileInlineStats(command, builder) {
    const aggregation = compileAggregation(command, builder);
    const { groups, outputs } = aggregation;
    const columns = outputs.map(({ name, type, possible, value }) => {
        const place = builder.slots.newPlace();
        return { column: { name, type, possible, place }, value, slot: place.slot };
    });
    const keySlots = groups.map((column) => builder.slots.of(column));
    builder.late.push((rows) => {
        const all = groupsOf(aggregation, rows).map((group) => ({
            members: group.members.toArray(),
            values: columns.map(({ value }) => value(group)),
        }));
        for (const { members, values } of all) {
            for (const row of members.map((member) => rows[member])) {
                if (keySlots.some((slot) => typeof valueAt(row, slot) === 'object'))
                    continue;
                for (const [index, { slot }] of columns.entries())
                    row.values[slot] = values[index];
            }
        }
        return rows;
    });
    for (const { column } of columns)
        builder.scope.define(column);
    for (const group of groups)
        builder.scope.define(group);
}
//# sourceMappingURL=compile-inline-stats.js.map