import { compareTexts } from '../../../diagnostic/compare-texts.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { oniguruma } from '../../regex/dialect.js';
import { compileRegex } from '../../regex/regex.js';
import { packed } from '../../field-values.js';
import { expandGrok } from './expand-grok.js';
const types = {
    string: 'keyword',
    int: 'integer',
    integer: 'integer',
    long: 'long',
    float: 'double',
    double: 'double',
    boolean: 'boolean',
};
/** Compiles a pattern of GROK: named patterns `%{NAME:column:type}` and groups `(?<column>…)`, found anywhere in a text
 * in linear time. A column that several groups fill has several values.
 * @example compileGrokPattern('id=%{INT:id:int}', span).take('id=42') // [42]
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function compileGrokPattern(text, span) {
    const regex = compileRegex(expandGrok(text, span), { dialect: oniguruma, span });
    const named = regex.groups.flatMap(({ group, name }) => name === undefined ? [] : [{ group, ...columnOf(name, span) }]);
    const columns = columnsOf(named, span);
    const groups = columns.map(({ name }) => named.filter((one) => one.name === name));
    return {
        columns,
        take: (value) => {
            const match = regex.find(value);
            if (match === undefined)
                return undefined;
            return groups.map((all) => packed(all.map(({ group, type }) => converted(captured(value, match, group), type))));
        },
    };
}
function columnOf(written, span) {
    const [name = '', type = 'string'] = written.split(':');
    const known = types[type];
    if (known !== undefined)
        return { name, type: known };
    throw new TrailproofError('PATTERN_INVALID', `GROK converts to no type "${type}".`, {
        span,
        hint: `Known are ${Object.keys(types).join(', ')}.`,
    });
}
// Elasticsearch orders them by name.
function columnsOf(named, span) {
    const columns = new Map();
    for (const { name, type } of named) {
        if ((columns.get(name)?.type ?? type) !== type) {
            const message = `GROK gives "${name}" two types.`;
            throw new TrailproofError('PATTERN_INVALID', message, { span });
        }
        columns.set(name, { name, type });
    }
    return [...columns.values()].toSorted((left, right) => compareTexts(left.name, right.name));
}
function captured(text, { offsets }, group) {
    const start = offsets[group * 2];
    return start === -1 ? undefined : text.slice(start, offsets[group * 2 + 1]);
}
function converted(text, type) {
    if (text === undefined || type === 'keyword')
        return text;
    if (type === 'boolean')
        return text.toLowerCase() === 'true';
    const isWhole = type === 'integer' || type === 'long';
    const shape = isWhole ? /^[+-]?\d+$/ : /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
    const number = shape.test(text) ? Number(text) : Number.NaN;
    const isTooLarge = isWhole && Math.abs(number) >= (type === 'integer' ? 2 ** 31 : 2 ** 63);
    return Number.isNaN(number) || isTooLarge ? undefined : number;
}
//# sourceMappingURL=grok.js.map