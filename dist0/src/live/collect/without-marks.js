import { withoutAppId } from '../app-id.js';
import { runTag } from '../own-marks.js';
/** A record of a run, already in the scenario's names, as if the run had not marked what it made: without its path, tag, boundary
 * and app id. What the simulator's record of the same step has too is the scenario's own and stays. */
export function withoutMarks(record, twin) {
    const parts = ['requestParameters', 'responseElements'];
    const cleaned = { ...record };
    for (const part of parts) {
        const value = record[part];
        if (isObject(value))
            cleaned[part] = cleanedPart(value, { part, twin: twin?.[part] });
    }
    const { userAgent } = record;
    if (typeof userAgent === 'string')
        cleaned['userAgent'] = withoutAppId(userAgent);
    return cleaned;
}
function cleanedPart(value, { part, twin }) {
    const entries = Object.entries(value).flatMap(([name, inner]) => {
        if (inner === undefined)
            return [];
        const same = isObject(twin) ? twin[name] : undefined;
        if (name === 'tags' && Array.isArray(inner)) {
            const others = withoutOwnTag(inner);
            return others.length === 0 ? [] : [[name, others]];
        }
        if (same === undefined && isMark(name, inner, part))
            return [];
        return [[name, isObject(inner) ? cleanedPart(inner, { part, twin: same }) : inner]];
    });
    return Object.fromEntries(entries);
}
/** Answers always tell a path. */
const isMark = (name, value, part) => name === 'permissionsBoundary' ||
    (part === 'requestParameters' && name === 'path' && value === '/');
/** A run's tag is the last one. Roles Anywhere masks tags whole, so that its place alone tells which it is. */
function withoutOwnTag(tags) {
    const own = tags.findLastIndex((tag) => isObject(tag) && (tag['key'] === runTag || tag['key'] === 'HIDDEN_DUE_TO_SECURITY_REASONS'));
    return tags.filter((_, at) => at !== own);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
//# sourceMappingURL=without-marks.js.map