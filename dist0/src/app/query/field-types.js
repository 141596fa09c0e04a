import { readFileSync } from 'node:fs';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Elasticsearch's types and the one of ours that answers as they do. */
const known = new Map([
    ['keyword', 'keyword'],
    ['constant_keyword', 'constant_keyword'],
    ['wildcard', 'wildcard'],
    ['version', 'version'],
    ['text', 'text'],
    ['match_only_text', 'text'],
    ['ip', 'ip'],
    ['byte', 'integer'],
    ['short', 'integer'],
    ['integer', 'integer'],
    ['long', 'long'],
    ['unsigned_long', 'long'],
    ['half_float', 'double'],
    ['float', 'double'],
    ['scaled_float', 'double'],
    ['double', 'double'],
    ['boolean', 'boolean'],
    ['date', 'date'],
    ['datetime', 'date'],
    ['flattened', 'flattened'],
    ['object', 'object'],
    ['nested', 'nested'],
    ['geo_point', 'geo_point'],
]);
/** Reads a JSON object of field names and Elasticsearch types.
 * @throws TrailproofError INPUT_UNREADABLE, FIELD_TYPES_INVALID */
export function readFieldTypes(file) {
    const raw = readJson(file);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
        throw new TrailproofError('FIELD_TYPES_INVALID', `${file} is no JSON object of fields and types.`, {
            hint: 'Write {"user.name": "keyword", "@timestamp": "date"}.',
        });
    }
    return Object.fromEntries(Object.entries(raw).map(([field, type]) => [field, typeNamed(type, { field, file })]));
}
function readJson(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause });
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new TrailproofError('FIELD_TYPES_INVALID', `${file} is no JSON.`, { cause });
    }
}
function typeNamed(name, place) {
    const type = typeof name === 'string' ? known.get(name) : undefined;
    if (type !== undefined)
        return type;
    const shown = JSON.stringify(name);
    throw new TrailproofError('FIELD_TYPES_INVALID', `${place.file}: ${shown} is no type that field "${place.field}" can have here.`, {
        hint: (typeof name === 'string' ? didYouMean(name, known.keys()) : undefined) ??
            `Known types: ${[...known.keys()].join(', ')}.`,
    });
}
//# sourceMappingURL=field-types.js.map