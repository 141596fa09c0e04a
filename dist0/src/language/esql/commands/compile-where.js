import { expiringSide } from './expiry.js';
/** WHERE keeps the rows for which the condition is true. The parts of a conjunction stand for themselves: those that
 * the event alone decides are decided in `match` and give needles, the others wait for the window. */
export function compileWhere(command, builder) {
    for (const part of conjunction(command.condition))
        compilePart(part, builder);
}
function compilePart(part, builder) {
    const { typed, late } = builder.lower(part, { condition: true });
    builder.noteCondition(typed);
    if (late) {
        const { compiled, slots } = builder.slots.readBy(() => compileLate(typed, builder));
        const { test, value } = compiled;
        if (value !== undefined && builder.expiries.length === builder.late.length)
            builder.expiries.push({ test, value, slots });
        builder.late.push((rows) => rows.filter((row) => test(row) === true));
        builder.noteTest(typed, 'late');
        return;
    }
    const test = builder.earlyTest(typed);
    builder.early.push((row) => test(row) === true);
    builder.noteTest(typed, 'early');
    builder.addNeedles(typed);
}
function compileLate(typed, builder) {
    const side = expiringSide(typed.tree);
    return {
        test: builder.lateTest(typed),
        value: side === undefined ? undefined : builder.lateValue({ ...typed, tree: side }),
    };
}
function conjunction(expression) {
    return expression.kind === 'and' ? expression.operands.flatMap(conjunction) : [expression];
}
//# sourceMappingURL=compile-where.js.map