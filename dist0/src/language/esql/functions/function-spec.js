import { itemsOf, packed } from '../../field-values.js';
import { callOf } from '../typed.js';
import { singleOf } from '../types.js';
export { itemsOf, packed };
/** A function of single values: null or several values in any argument give null. */
export function singleValueFunction(name, shape, evaluate) {
    return valueFunction(name, { ...shape, single: true }, (values) => {
        const singles = [];
        for (const value of values) {
            const single = singleOf(value);
            if (single === undefined)
                return undefined;
            singles.push(single);
        }
        return evaluate(...singles);
    });
}
/** A function that sees several values; null in any argument gives null. */
export function multiValueFunction(name, shape, evaluate) {
    return valueFunction(name, shape, ([first, ...others]) => {
        const rest = [];
        for (const value of others) {
            const single = singleOf(value);
            if (single === undefined)
                return undefined;
            rest.push(single);
        }
        return first === undefined ? undefined : evaluate(itemsOf(first), ...rest);
    });
}
/** A function that is applied to each value by itself. */
export function eachValueFunction(name, shape, evaluate) {
    return valueFunction(name, shape, ([value]) => mapValues(value, evaluate));
}
/** Applies a function to each value of a field; what gives nothing falls out. */
export function mapValues(value, evaluate) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'object')
        return evaluate(value);
    return packed(value.map(evaluate));
}
function valueFunction(name, { gives, single, ...shape }, evaluate) {
    const definition = { name, evaluate, single };
    return {
        name,
        ...shape,
        lower: (call) => {
            const types = call.arguments.map(({ type }) => type);
            const type = typeof gives === 'function' ? gives(types) : gives;
            return callOf(definition, call.arguments, { type, span: call.span, strict: true });
        },
    };
}
//# sourceMappingURL=function-spec.js.map