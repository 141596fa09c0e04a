import { clauseOf } from './clause-of.js';
import { compileShortfall } from './shortfall.js';
import { compileTrace } from './trace.js';
/** Makes a predicate account for itself. It is compiled when it is first asked.
 * @example tracerOf(tree, fields)({ query, weightOf: () => 1 }).clauseOf(event).result */
export function tracerOf(tree, fields) {
    return ({ query, weightOf }) => {
        let shortfall;
        let trace;
        return {
            shortfall: (event) => {
                shortfall ??= compileShortfall(tree, fields, weightOf);
                return shortfall(event);
            },
            clauseOf: (event) => {
                trace ??= compileTrace(tree, fields);
                return clauseOf(trace(event), query);
            },
        };
    };
}
//# sourceMappingURL=tracer-of.js.map