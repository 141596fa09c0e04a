import { itemsOf } from '../../field-values.js';
import { valueAt } from '../pipeline-rows.js';
/** MV_EXPAND: one row a value; a row without a value stays. Only the column itself belongs to the window from there: what
 * other columns decide, they decide alike for all rows of an event, before or after. */
export function compileMvExpand({ name }, builder) {
    const column = builder.column(name.text, name.span);
    const from = builder.slots.of(column);
    const place = builder.slots.newPlace();
    builder.late.push((rows) => rows.flatMap((row) => {
        const value = valueAt(row, from);
        if (typeof value !== 'object') {
            row.values[place.slot] = value;
            return [row];
        }
        return itemsOf(value).map((item) => {
            const values = [...row.values];
            values[place.slot] = item;
            return { values, sources: row.sources, compute: row.compute };
        });
    }));
    builder.expandedPlaces.add(place);
    builder.scope.replace({ ...column, place });
}
//# sourceMappingURL=compile-mv-expand.js.map