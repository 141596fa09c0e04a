import { isTable } from '../plain-table.js';
import { listOf, refuse, spanAt } from './filter-reader.js';
/** Reads a condition of Elasticsearch's query language, as far as filters use it; what is not modelled becomes a
 * finding. */
export function readDsl(query, path, reader) {
    const [name, ...others] = Object.keys(query);
    if (name === undefined || others.length > 0) {
        return refuse(reader, path, 'A condition that is not one query');
    }
    const body = query[name];
    const inner = [...path, name];
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined)
        return refuse(reader, inner, `The query "${name}"`);
    if (!isTable(body))
        return refuse(reader, inner, `A query "${name}" that is no table`);
    return read(body, inner, reader);
}
const readers = {
    match_all: (_body, path, reader) => ({ kind: 'everything', span: spanAt(reader, path) }),
    exists: (body, path, reader) => {
        const field = body['field'];
        if (typeof field !== 'string')
            return refuse(reader, path, 'An "exists" without a field');
        return { kind: 'exists', field, span: spanAt(reader, path) };
    },
    match_phrase: (body, path, reader) => phrase(body, path, reader),
    match: (body, path, reader) => match(body, path, reader),
    term: (body, path, reader) => phrase(body, path, reader),
    terms: (body, path, reader) => phrase(body, path, reader),
    prefix: (body, path, reader) => prefix(body, path, reader),
    wildcard: (body, path, reader) => pattern('wildcard', { body, path, reader }),
    regexp: (body, path, reader) => pattern('regexp', { body, path, reader }),
    range: (body, path, reader) => range(body, path, reader),
    bool: (body, path, reader) => bool(body, path, reader),
    nested: (body, path, reader) => nested(body, path, reader),
    query_string: (body, path, reader) => {
        const text = body['query'];
        const isPlain = onlyKeys(body, ['query', 'analyze_wildcard', 'time_zone']);
        if (typeof text !== 'string' || !isPlain)
            return refuse(reader, path, 'Such a "query_string"');
        return { kind: 'query', language: 'lucene', text, span: spanAt(reader, path) };
    },
};
/** The one field of a query on a field, with what stands under it. */
function fieldOf(body) {
    const entries = Object.entries(body).filter(([key]) => key !== 'boost');
    const [entry] = entries;
    return entries.length === 1 && entry !== undefined
        ? { field: entry[0], value: entry[1] }
        : undefined;
}
function onlyKeys(table, keys) {
    return Object.keys(table).every((key) => keys.includes(key));
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function phrase(body, path, reader) {
    const found = fieldOf(body);
    const value = isTable(found?.value) && onlyKeys(found.value, ['query', 'value', 'boost'])
        ? (found.value['query'] ?? found.value['value'])
        : found?.value;
    const values = listOf(value);
    if (found === undefined || !values.every(isScalar)) {
        return refuse(reader, path, `Such a "${String(path.at(-1))}"`);
    }
    return { kind: 'phrases', field: found.field, values, span: spanAt(reader, path) };
}
/** Of keywords a match is an equality; of texts one word suffices, unless the old form asks for the phrase. */
function match(body, path, reader) {
    const found = fieldOf(body);
    const options = isTable(found?.value) ? found.value : { query: found?.value };
    const { query } = options;
    const isPlain = onlyKeys(options, ['query', 'type', 'boost']);
    if (found === undefined || !isScalar(query) || !isPlain) {
        return refuse(reader, path, 'Such a "match"');
    }
    const words = options['type'] !== 'phrase';
    return { kind: 'phrases', field: found.field, values: [query], words, span: spanAt(reader, path) };
}
function prefix(body, path, reader) {
    const found = fieldOf(body);
    const options = isTable(found?.value) ? found.value : { value: found?.value };
    const { value } = options;
    const isPlain = onlyKeys(options, ['value', 'boost', 'case_insensitive']);
    if (found === undefined || typeof value !== 'string' || !isPlain) {
        return refuse(reader, path, 'Such a "prefix"');
    }
    return {
        kind: 'wildcard',
        field: found.field,
        pattern: `${value.replaceAll(/[\\*?]/g, '\\$&')}*`,
        ignoreCase: options['case_insensitive'] === true,
        span: spanAt(reader, path),
    };
}
function pattern(kind, { body, path, reader }) {
    const found = fieldOf(body);
    const options = isTable(found?.value) ? found.value : { value: found?.value };
    const text = options['value'] ?? options[kind];
    const known = ['value', kind, 'case_insensitive', 'boost', 'rewrite'];
    if (found === undefined || typeof text !== 'string' || !onlyKeys(options, known)) {
        return refuse(reader, path, `Such a "${kind}"`);
    }
    const ignoreCase = options['case_insensitive'] === true;
    return { kind, field: found.field, pattern: text, ignoreCase, span: spanAt(reader, path) };
}
const rangeOperators = {
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
};
function range(body, path, reader) {
    const found = fieldOf(body);
    const known = ['format', 'boost', ...Object.keys(rangeOperators)];
    const isPlain = isTable(found?.value) && onlyKeys(found.value, known);
    if (found === undefined || !isTable(found.value) || !isPlain || !isIsoFormat(found.value)) {
        return refuse(reader, path, 'Such a "range"');
    }
    const bounds = Object.entries(found.value).flatMap(([key, value]) => {
        const operator = Object.hasOwn(rangeOperators, key) ? rangeOperators[key] : undefined;
        return operator !== undefined && isScalar(value) ? [{ operator, value }] : [];
    });
    return { kind: 'range', field: found.field, bounds, span: spanAt(reader, path) };
}
function isIsoFormat({ format }) {
    return format === undefined || format === 'strict_date_optional_time';
}
function bool(body, path, reader) {
    const known = ['must', 'filter', 'should', 'must_not', 'minimum_should_match', 'boost'];
    const least = body['minimum_should_match'] ?? undefined;
    const isPlain = onlyKeys(body, known) && [undefined, 0, 1, '0', '1'].some((one) => one === least);
    if (!isPlain)
        return refuse(reader, path, 'Such a "bool"');
    const of = (key) => partsOf(body[key], [...path, key], reader);
    const span = spanAt(reader, path);
    const must = [...of('must'), ...of('filter')];
    const should = of('should');
    const mustNot = of('must_not').map((operand) => ({ kind: 'not', operand, span }));
    // What merely should match decides only where nothing must.
    const isNeeded = least === undefined ? must.length === 0 : Number(least) === 1;
    const either = should.length > 0 && isNeeded ? [{ kind: 'or', operands: should, span }] : [];
    return { kind: 'and', operands: [...must, ...either, ...mustNot], span };
}
function partsOf(value, path, reader) {
    return listOf(value).flatMap((part, index) => {
        const inner = Array.isArray(value) ? [...path, index] : path;
        const read = isTable(part)
            ? readDsl(part, inner, reader)
            : refuse(reader, inner, 'What is no table');
        return read ?? [];
    });
}
function nested(body, path, reader) {
    const { path: name, query } = body;
    const isPlain = onlyKeys(body, ['path', 'query', 'score_mode', 'ignore_unmapped']);
    if (typeof name !== 'string' || !isTable(query) || !isPlain) {
        return refuse(reader, path, 'Such a "nested"');
    }
    const operand = readDsl(query, [...path, 'query'], reader);
    return operand && { kind: 'nested', path: name, operand, span: spanAt(reader, path) };
}
//# sourceMappingURL=read-dsl.js.map