import { shown } from '../expression/clause-of.js';
import { tracerOf } from '../expression/tracer-of.js';
import { valueAt } from './pipeline-rows.js';
/** Runs the windowed half of a pipeline command by command and follows one of its rows.
 * `start` makes the rows that the first command gets. */
export function windowTracer(builder, start) {
    return (rows, options) => {
        builder.clock.now = options.now;
        const steps = [];
        let current = start(rows);
        for (const command of builder.notes.commands) {
            if (command.from === command.to)
                continue;
            const step = runCommand(command, current, { builder, options });
            steps.push(step.told);
            if (step.told.kept === 0)
                break;
            current = step.rows;
        }
        return steps;
    };
}
function runCommand(command, before, { builder, options }) {
    const { span } = command;
    let rows = before;
    let lost;
    for (let step = command.from; step < command.to; step += 1) {
        const row = followed(rows, options.follow)[0];
        rows = builder.late[step](rows);
        const isLost = lost === undefined && followed(rows, options.follow).length === 0;
        if (isLost && row !== undefined)
            lost = { row, dropped: whyDropped(step, row, { builder, options }) };
    }
    const kept = followed(rows, options.follow);
    const values = valuesOf(command, lost?.row ?? kept[0]);
    return {
        rows,
        told: { span, rows: rows.length, kept: kept.length, values, dropped: lost?.dropped },
    };
}
const followed = (rows, follow) => rows.filter(({ sources }) => sources.includes(follow));
function whyDropped(step, row, { builder, options }) {
    const test = builder.notes.late.find((one) => one.step === step);
    if (test === undefined)
        return undefined;
    const { query } = options;
    return tracerOf(test.tree, test.fields)({ query, weightOf: () => 1 }).clauseOf(row);
}
function valuesOf({ columns }, row) {
    if (row === undefined)
        return [];
    return columns.map(({ name, type, slot }) => ({
        field: name,
        value: shown({ value: valueAt(row, slot), type: type === 'null' ? 'keyword' : type }),
    }));
}
//# sourceMappingURL=trace-window.js.map