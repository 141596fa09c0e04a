import { blindnessOf } from './blindness-of.js';
import { compileTest } from './compile-test.js';
import { fieldsOf } from './fields-of.js';
import { needlesOf } from './needles-of.js';
import { tracerOf } from './tracer-of.js';
/** Makes the running form of a lowered query that looks at one event at a time. */
export function compileQuery(tree, fields, warnings) {
    const test = compileTest(tree, fields);
    return {
        matches: (event) => test(event) === true,
        fields: fieldsOf(tree),
        needles: needlesOf(tree, fields),
        blind: blindnessOf(tree, fields),
        warnings,
        predicates: [tree],
        tracer: tracerOf(tree, fields),
    };
}
//# sourceMappingURL=compile-query.js.map