import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { printable } from '../../../diagnostic/printable.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { compileValue } from '../../expression/compile-value.js';
import { aggregateTable } from '../aggregate-table.js';
import { typedColumn } from '../column.js';
import { checkedArguments } from '../lower-call.js';
import { lowerExpression } from '../lower-expression.js';
import { readerOf } from '../pipeline-rows.js';
import { canBe, exactly, isOnlyNull, anything } from '../possible.js';
import { constantOf } from '../typed.js';
import { defineColumn, nameOfColumn, valueType } from './compile-eval.js';
import { GroupTable } from './group-table.js';
/** Compiles the aggregates and the keys of STATS, which INLINE STATS shares. From here on other rows decide.
 * @throws TrailproofError as expressions do, and ESQL_COLUMN_UNKNOWN for a column that is neither key nor aggregated */
export function compileAggregation(command, builder) {
    const { uses } = builder.clock;
    const groups = command.groups.map((group) => groupColumn(group, builder));
    builder.windowed = true;
    const { compiled: keys, slots: keySlots } = builder.slots.readBy(() => groups.map((column) => builder.lateValue(typedColumn(column, command.span))));
    const aggregates = [];
    const outputs = command.aggregates.map((field) => compileOutput(field, { builder, groups, aggregates }));
    const plan = { keys, keySlots, aggregates };
    const isLasting = builder.clock.uses === uses;
    return { groups, outputs, isLasting, open: (rows) => new GroupTable(plan, rows) };
}
/** The groups of rows that are there as objects. */
export function groupsOf({ open }, rows) {
    const table = open(readerOf(rows));
    for (let row = 0; row < rows.length; row += 1)
        table.enter(row);
    return table.groups();
}
// A named or computed key is a column of its own, which the aggregates can use too.
function groupColumn(group, builder) {
    const { expression } = group;
    const renames = group.name !== undefined && group.name.text !== nameOfColumn({ ...group, name: undefined });
    if (expression.kind === 'column' && !renames) {
        return builder.column(expression.name, expression.span);
    }
    const column = defineColumn(group, builder);
    builder.scope.define(column);
    return column;
}
function compileOutput(field, context) {
    const { builder, aggregates } = context;
    const before = aggregates.length;
    const lowered = lowerExpression(field.expression, {
        column: (name, span) => groupedColumn(name, span, context),
        now: () => builder.clock.nowFunction(),
        aggregate: (call) => lowerAggregate(call, field.filter, context),
    });
    if (aggregates.length === before && field.filter !== undefined)
        throw filterWithoutAggregate(field);
    const value = compileValue(lowered.tree, groupFields);
    const name = nameOfColumn(field);
    const { possible } = lowered;
    return { name, type: valueType(lowered), possible, value };
}
function lowerAggregate(call, filter, { builder, aggregates }) {
    const definition = aggregateTable.get(call.name);
    if (definition === undefined)
        return undefined;
    const { input, by, options } = aggregateInput(call, definition, builder);
    const condition = filter === undefined ? undefined : builder.lower(filter, { condition: true }).typed;
    const { type: inputType } = input;
    const given = { type: inputType, byType: by?.type ?? 'null', options };
    const { compiled, slots } = builder.slots.readBy(() => ({
        value: builder.lateValue(input),
        by: by === undefined ? undefined : builder.lateValue(by),
        filter: condition === undefined ? undefined : builder.lateTest(condition),
    }));
    aggregates.push({ ...compiled, slots, start: () => definition.start(given) });
    const isEmpty = isOnlyNull(input.possible) || (condition !== undefined && !canBe(condition.possible, true));
    const because = input.possible.because ?? condition?.possible.because ?? builder.unreachable;
    const possible = isEmpty || builder.unreachable !== undefined
        ? { ...exactly(definition.empty), because }
        : anything;
    const name = `aggregate ${aggregates.length - 1}`;
    const { span } = call;
    const tree = { kind: 'field', name, optional: true, span };
    return { tree, type: definition.gives(inputType), span, possible };
}
function aggregateInput(call, definition, builder) {
    const counts = call.name === 'count' && call.arguments.length === 0;
    if (counts) {
        return { input: constantOf(true, 'boolean', call.span), by: undefined, options: [] };
    }
    if (call.star || call.options !== undefined) {
        const what = call.star ? '*' : 'options';
        throw badAggregate(call, `${call.name.toUpperCase()} does not take ${what}.`);
    }
    const [input, ...rest] = checkedArguments(definition, call, (inner) => builder.lower(inner).typed);
    const isByRow = definition.by === true;
    const options = isByRow ? [] : rest.map((option) => constantOption(option, call));
    const problem = definition.refuse?.(options);
    if (problem !== undefined)
        throw badAggregate(call, problem);
    const by = isByRow ? rest[0] : undefined;
    return { input: input ?? constantOf(undefined, 'null', call.span), by, options };
}
function constantOption({ constant }, call) {
    const value = constant?.value;
    if (constant !== undefined && typeof value !== 'object')
        return value;
    const name = call.name.toUpperCase();
    throw badAggregate(call, `What follows the first argument of ${name} must stand in the query.`);
}
function badAggregate({ span }, message) {
    return new TrailproofError('ESQL_ARGUMENT', message, { span });
}
function groupedColumn(name, span, { builder, groups }) {
    const index = groups.findIndex((group) => group.name === name);
    const group = groups[index];
    if (group !== undefined) {
        const tree = { kind: 'field', name: `key ${index}`, optional: true, span };
        return { ...typedColumn(group, span), tree };
    }
    const exists = builder.scope.find(name, span) !== undefined;
    throw new TrailproofError('ESQL_COLUMN_UNKNOWN', exists
        ? `"${printable(name)}" stands neither in BY nor in an aggregate.`
        : `There is no column "${printable(name)}" here.`, {
        span,
        hint: exists
            ? `Write VALUES(${name}), or group BY it.`
            : didYouMean(name, builder.scope.names()),
    });
}
// Keys and aggregates go by number: a name could be the other's.
const groupFields = {
    resolve: (name) => {
        const [kind, number] = name.split(' ');
        const slot = Number(number);
        const get = kind === 'key'
            ? ({ key }) => key[slot]
            : (group) => group.aggregate(slot);
        return { name, type: 'keyword', get };
    },
    names: () => [],
    known: () => [],
};
function filterWithoutAggregate({ span }) {
    return new TrailproofError('ESQL_ARGUMENT', 'WHERE in STATS stands behind an aggregate.', {
        span,
    });
}
//# sourceMappingURL=aggregation.js.map