import { tracerOf } from '../expression/tracer-of.js';
/** Accounts for what a pipeline decides about an event by itself: its WHEREs before the first command that needs
 * other rows. All of them are looked at, also behind one that drops the event. */
export function eventTracer({ early, notes }, { span }) {
    return (options) => {
        const tests = new Map();
        for (const { step, tree, fields } of notes.early) {
            tests.set(step, tracerOf(tree, fields)(options));
        }
        const row = { event: undefined, values: [] };
        const visit = (event, look) => {
            row.event = event;
            for (let step = 0; step < early.length; step += 1) {
                const test = tests.get(step);
                if (test === undefined)
                    early[step](row);
                else
                    look(test);
            }
        };
        return {
            shortfall: (event) => {
                let sum = 0;
                visit(event, (test) => (sum += test.shortfall(row)));
                return sum;
            },
            clauseOf: (event) => {
                const parts = [];
                visit(event, (test) => parts.push(test.clauseOf(row)));
                const result = parts.every((part) => part.result === true);
                return { kind: 'all', text: '', span, result, met: [], parts };
            },
        };
    };
}
//# sourceMappingURL=trace-event.js.map