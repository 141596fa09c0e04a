import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { aggregateTable } from './aggregate-table.js';
import { coerceLiteral, nameOf } from './coerce.js';
import { castFunctions } from './functions/conversion-functions.js';
import { functionTable } from './functions/function-table.js';
import { unsupportedFunctions } from './functions/unsupported-functions.js';
import { lowerMatch } from './lower-match.js';
import { anything } from './possible.js';
import { readTimespan } from './timespan.js';
import { isNumber, isText } from './types.js';
/** Checks and lowers a call: the name, the number and the types of its arguments.
 * @throws TrailproofError ESQL_SYNTAX, ESQL_FUNCTION_UNSUPPORTED, ESQL_ARGUMENT, ESQL_TYPE */
export function lowerCall(call, context, lower) {
    const aggregated = context.aggregate?.(call);
    if (aggregated !== undefined)
        return aggregated;
    if (call.name === 'now')
        return lowerNow(call, context);
    if (call.name === 'kql')
        return lowerKqlCall(call, context);
    if (call.name === 'match' || call.name === 'match_phrase')
        return lowerMatchCall(call, lower);
    const definition = functionTable.get(call.name);
    if (definition === undefined)
        throw unknownFunction(call);
    if (call.options !== undefined)
        throw argumentError(call, `${call.name.toUpperCase()} takes no options.`);
    if (call.star)
        throw argumentError(call, `${call.name.toUpperCase()} does not take *.`);
    return definition.lower({ span: call.span, arguments: checkedArguments(definition, call, lower) });
}
/** Checks and lowers a cast `x::type`. */
export function lowerCast(cast, lower) {
    const name = castFunctions.get(cast.type);
    const definition = name === undefined ? undefined : functionTable.get(name);
    if (definition === undefined) {
        throw new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', `A cast to "${cast.type}" is not supported.`, {
            span: cast.typeSpan,
            hint: didYouMean(cast.type, castFunctions.keys()) ??
                'Known are string, integer, long, double, boolean, datetime and ip.',
        });
    }
    return definition.lower({ span: cast.span, arguments: [lower(cast.operand)] });
}
/** Checks arguments against a signature, and converts texts that stand for a date or an address. */
export function checkedArguments(signature, call, lower) {
    const { takes, optional = 0, variadic = false } = signature;
    const given = call.arguments.length;
    if (given < takes.length - optional || (given > takes.length && !variadic)) {
        throw argumentError(call, `${call.name.toUpperCase()} takes ${countOf(signature)}, not ${given}.`);
    }
    return call.arguments.map((argument, index) => {
        const kind = takes[Math.min(index, takes.length - 1)];
        return checkedArgument(lower(argument), kind, { name: call.name, index });
    });
}
function checkedArgument(given, kind, { name, index }) {
    const typed = converted(given, kind);
    if (accepts(kind, typed.type))
        return typed;
    const place = ordinals[index] ?? `${index + 1}th`;
    const wanted = kind === 'any' ? 'a value' : kind;
    throw new TrailproofError('ESQL_TYPE', `The ${place} argument of ${name.toUpperCase()} must be ${wanted}, but it is ${nameOf(typed.type)}.`, { span: typed.span, hint: conversionHints[kind] });
}
// A text that stands in the query may stand for what the function wants.
function converted(given, kind) {
    if (kind === 'date')
        return coerceLiteral(given, 'date');
    if (kind === 'address')
        return coerceLiteral(given, 'ip');
    const text = given.constant?.value;
    if (kind !== 'span of time' || typeof text !== 'string')
        return given;
    const timespan = readTimespan(text);
    return timespan === undefined ? given : { ...given, type: 'timespan', timespan };
}
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const conversionHints = {
    text: 'Convert it with TO_STRING(…).',
    number: 'Convert it with TO_DOUBLE(…) or TO_LONG(…).',
    date: 'Convert it with TO_DATETIME(…).',
    address: 'Convert it with TO_IP(…).',
    point: 'Convert it with TO_GEOPOINT(…).',
    'span of time': 'Write it as in 5 minutes, without quotes.',
};
function accepts(kind, type) {
    if (kind === 'span of time')
        return type === 'timespan';
    if (type === 'null')
        return true;
    switch (kind) {
        case 'any':
            return type !== 'timespan';
        case 'text':
            return isText(type);
        case 'number':
            return isNumber(type);
        case 'number or span of time':
            return isNumber(type) || type === 'timespan';
        case 'whole number':
            return type === 'integer' || type === 'long';
        case 'date':
            return type === 'date';
        case 'address':
            return type === 'ip';
        case 'boolean':
            return type === 'boolean';
        case 'point':
            return type === 'geo_point';
    }
}
function countOf({ takes, optional = 0, variadic, }) {
    const least = takes.length - optional;
    if (variadic === true)
        return `at least ${least} ${least === 1 ? 'argument' : 'arguments'}`;
    const most = takes.length;
    if (least === most)
        return `${most} ${most === 1 ? 'argument' : 'arguments'}`;
    return `${least} to ${most} arguments`;
}
function lowerNow(call, context) {
    if (call.arguments.length > 0 || call.star)
        throw argumentError(call, 'NOW takes no argument.');
    const { span } = call;
    const tree = { kind: 'call', function: context.now(), arguments: [], span };
    return { tree, type: 'date', span, possible: anything };
}
function lowerKqlCall(call, context) {
    const [text] = call.arguments;
    const value = text?.kind === 'literal' ? text.value : undefined;
    if (typeof value !== 'string' || call.arguments.length > 1 || context.kql === undefined) {
        throw argumentError(call, 'KQL takes one string, and stands in a condition on events.');
    }
    return context.kql(value, call.span);
}
function lowerMatchCall(call, lower) {
    const [operand, query] = call.arguments;
    if (operand === undefined || query === undefined || call.arguments.length > 2) {
        throw argumentError(call, `${call.name.toUpperCase()} takes a field and a text, and options.`);
    }
    const { options = [], span } = call;
    const phrase = call.name === 'match_phrase';
    return lowerMatch({ operand, query, options, phrase, span }, lower);
}
function unknownFunction(call) {
    const upper = call.name.toUpperCase();
    const span = call.nameSpan;
    if (aggregateTable.has(call.name)) {
        return new TrailproofError('ESQL_ARGUMENT', `${upper} is an aggregate: it stands only in STATS, and in no other aggregate.`, {
            span,
            hint: `Compute it first: STATS x = ${upper}(…), then use x.`,
        });
    }
    if (unsupportedFunctions.has(call.name)) {
        return new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', `${upper} is not supported.`, {
            span,
            hint: `Known are ${[...functionTable.keys(), ...aggregateTable.keys()].sort().join(', ')}.`,
        });
    }
    const known = [
        ...functionTable.keys(),
        ...aggregateTable.keys(),
        'kql',
        'match',
        'match_phrase',
        'now',
        ...unsupportedFunctions,
    ];
    return new TrailproofError('ESQL_SYNTAX', `ES|QL has no function "${call.name}".`, {
        span,
        hint: didYouMean(call.name, known),
    });
}
function argumentError(call, message) {
    return new TrailproofError('ESQL_ARGUMENT', message, { span: call.span });
}
//# sourceMappingURL=lower-call.js.map