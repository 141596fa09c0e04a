import { MemberList } from './commands/member-list.js';
import { valueAt } from './pipeline-rows.js';
/** Makes the windowed half of a pipeline that is compiled: windows over rows of a store. */
export function windowOpener(builder, result) {
    const carried = builder.slots.carried().map(({ slot }) => slot);
    const { moving, late } = builder;
    return (store) => {
        const rows = readerOver(store, carried);
        const start = result.isRow
            ? { ...noRows, rows: () => [{ values: [], sources: [] }] }
            : (moving?.open(rows) ?? allRows(rows, carried));
        const steps = late.slice(moving?.steps ?? 0);
        return {
            enter: start.enter,
            leave: start.leave,
            table: ({ now }) => {
                builder.clock.now = now;
                const end = steps.reduce((current, step) => step(current), start.rows());
                return resultOf(result, end, store.compare);
            },
        };
    };
}
const noRows = { enter: () => { }, leave: () => { } };
/** Reads rows of a store into one object, slot by slot; `carried` are the slots of the store's columns. */
function readerOver(store, carried) {
    const columnAt = [];
    for (const [column, slot] of carried.entries())
        columnAt[slot] = column;
    let at = 0;
    const read = {
        values: [],
        get sources() {
            return [at];
        },
    };
    return {
        compare: store.compare,
        read: (row, slots) => {
            at = row;
            for (const slot of slots)
                read.values[slot] = store.valueOf(row, columnAt[slot]);
            return read;
        },
    };
}
/** For a first step that knows nothing of rows that stay: it gets them all each time. */
function allRows({ compare, read }, slots) {
    const members = new MemberList(compare);
    const rowOf = (member) => {
        const { values, sources } = read(member, slots);
        return { values: [...values], sources };
    };
    return {
        enter: (row) => members.add(row),
        leave: (row) => members.remove(row),
        rows: () => members.toArray().map(rowOf),
    };
}
function resultOf({ columns, slots }, rows, compare) {
    return {
        columns: columns.map(({ name, type }) => ({ name, type })),
        rows: rows.map((row) => ({
            values: slots.map((slot) => valueAt(row, slot)),
            sources: inOrder(row.sources, compare),
        })),
    };
}
function inOrder(sources, compare) {
    for (let index = 1; index < sources.length; index += 1) {
        if (compare(sources[index - 1], sources[index]) > 0)
            return sources.toSorted(compare);
    }
    return sources;
}
//# sourceMappingURL=window-opener.js.map