import { wrongType } from '../coerce.js';
import { dissect, dissectColumns } from '../extraction/dissect.js';
import { parseDissectPattern } from '../extraction/dissect-pattern.js';
import { compileGrokPattern } from '../extraction/grok.js';
import { itemsOf, packed } from '../../field-values.js';
import { anything, exactly, isOnlyNull } from '../possible.js';
import { isText } from '../types.js';
/** DISSECT: columns of text, all of them or none. Of several values each that fits gives its own. */
export function compileDissect(command, builder) {
    const pattern = parseDissectPattern(String(command.pattern.value), command.pattern.span);
    const columns = dissectColumns(pattern);
    const separator = String(command.separator?.value ?? '');
    const take = (text) => {
        const values = dissect(text, pattern);
        if (values === undefined)
            return undefined;
        return columns.map(({ parts }) => parts.map((part) => values[part]).join(separator));
    };
    const outputs = columns.map(({ name }) => ({ name, type: 'keyword' }));
    defineExtracted(builder, { command: 'DISSECT', input: command.input, outputs, take });
}
/** GROK: columns by name; where the pattern is not found they are null. Of several values each that fits gives its own. */
export function compileGrok(command, builder) {
    const patterns = command.patterns.map(({ value, span }) => compileGrokPattern(String(value), span));
    const outputs = mergedColumns(patterns.map(({ columns }) => columns));
    const take = (text) => {
        for (const { columns, take: takeOne } of patterns) {
            const values = takeOne(text);
            if (values === undefined)
                continue;
            return outputs.map(({ name }) => values[columns.findIndex((one) => one.name === name)]);
        }
        return undefined;
    };
    defineExtracted(builder, { command: 'GROK', input: command.input, outputs, take });
}
function mergedColumns(all) {
    const byName = new Map(all.flat().map((column) => [column.name, column]));
    return [...byName.values()];
}
function defineExtracted(builder, extraction) {
    const { command, outputs } = extraction;
    const lowered = builder.lower(extraction.input);
    const { type, span, possible: input } = lowered.typed;
    if (!isText(type) && type !== 'null') {
        throw wrongType(`What ${command} takes apart`, { wanted: 'keyword', found: type, span });
    }
    const possible = isOnlyNull(input)
        ? { ...exactly(undefined), because: input.because }
        : anything;
    const slots = outputs.map((output) => {
        const place = lowered.late ? builder.slots.newPlace() : builder.newEarlyPlace();
        return { column: { ...output, place, possible }, slot: place.slot };
    });
    addStep(builder, lowered, { extraction, slots: slots.map(({ slot }) => slot) });
    for (const { column } of slots)
        builder.scope.define(column);
}
function addStep(builder, { typed, late }, { extraction, slots }) {
    const fill = (values, given) => {
        const found = extracted(given, extraction);
        for (const [index, slot] of slots.entries())
            values[slot] = found[index];
    };
    if (late) {
        const input = builder.lateValue(typed);
        builder.late.push((rows) => {
            for (const row of rows)
                fill(row.values, input(row));
            return rows;
        });
    }
    else {
        const input = builder.earlyValue(typed);
        builder.early.push((row) => {
            fill(row.values, input(row));
            return true;
        });
    }
}
function extracted(given, { take }) {
    if (given === undefined)
        return [];
    if (typeof given !== 'object')
        return take(String(given)) ?? [];
    const found = given.flatMap((value) => {
        const one = take(String(value));
        return one === undefined ? [] : [one];
    });
    if (found.length <= 1)
        return found[0] ?? [];
    return found[0].map((_, index) => packed(found.flatMap((values) => itemsOf(values[index]))));
}
//# sourceMappingURL=compile-extraction.js.map