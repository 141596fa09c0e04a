import { printable } from '../../../diagnostic/printable.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { singleValueFunction } from './function-spec.js';
/** JSON_EXTRACT(text, path): texts, numbers and booleans as text, objects and lists as JSON, null for what is not there. */
export const jsonExtractFunction = {
    name: 'json_extract',
    takes: ['text', 'text'],
    lower: lowerJsonExtract,
};
function lowerJsonExtract(call) {
    const path = call.arguments[1];
    const written = path.constant?.value;
    const known = typeof written === 'string' ? parsePath(written) : undefined;
    if (typeof written === 'string' && known === undefined) {
        throw new TrailproofError('ESQL_ARGUMENT', `"${printable(written)}" is no path into JSON.`, {
            span: path.span,
            hint: 'Write it as in "a.b[0]" or "$[\'a.b\']".',
        });
    }
    const shape = { takes: ['text', 'text'], gives: 'keyword' };
    return singleValueFunction('json_extract', shape, (text, given) => {
        const steps = known ?? parsePath(String(given));
        return steps === undefined ? undefined : extract(text, steps);
    }).lower(call);
}
const step = /\.?([^.[\]'"]+)|\[(\d{1,9})\]|\['([^']*)'\]|\["([^"]*)"\]/y;
function parsePath(path) {
    const steps = [];
    let at = path.startsWith('$') ? 1 : 0;
    while (at < path.length) {
        step.lastIndex = at;
        const match = step.exec(path);
        if (match === null)
            return undefined;
        const [whole, name, index, single, double] = match;
        steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
        at += whole.length;
    }
    return steps;
}
function extract(text, steps) {
    let value = parsed(String(text));
    for (const one of steps) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (typeof one === 'number')
            value = Array.isArray(value) ? value[one] : undefined;
        else
            value = Object.hasOwn(value, one) ? Reflect.get(value, one) : undefined;
    }
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=json-functions.js.map