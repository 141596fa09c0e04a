import { foldCase } from '../language/fold-case.js';
import { rawView } from '../rule/sigma/raw-view.js';
export function actionFields(fields) {
    // The log's own form first: what a document has of it may have been cleaned away.
    const raw = rawView(fields);
    const ofKey = (key, name) => {
        const field = fields.resolve(name);
        const inDocuments = field?.verbatimKey === key ? field : undefined;
        return [raw?.resolve(key), inDocuments].filter((found) => found !== undefined);
    };
    return {
        action: ofKey('eventName', 'event.action'),
        service: ofKey('eventSource', 'event.provider'),
    };
}
export function knownAction(event, { action, service }) {
    const known = new Map();
    for (const field of [...action, ...service]) {
        const value = field.get(event) ?? '';
        if (typeof value === 'string')
            known.set(field.name, value);
    }
    return known;
}
/** The groups of needles that are still open when action and service are known; undefined where one of the groups can
 * hold no more, so that no such event can match. */
export function needlesLeft(needles, known) {
    const left = [];
    for (const group of needles) {
        const open = group.filter(({ field }) => !known.has(field));
        if (group.some((needle) => isHeld(needle, known)))
            continue;
        if (open.length === 0 && group.length > 0)
            return undefined;
        left.push(open);
    }
    return left;
}
function isHeld({ field, kind, value, ignoreCase }, known) {
    const text = known.get(field);
    if (text === undefined)
        return false;
    return holds[kind](ignoreCase === true ? foldCase(text) : text, value);
}
const holds = {
    equals: (text, value) => text === value,
    prefix: (text, value) => text.startsWith(value),
    suffix: (text, value) => text.endsWith(value),
    contains: (text, value) => text.includes(value),
};
//# sourceMappingURL=needles-left.js.map