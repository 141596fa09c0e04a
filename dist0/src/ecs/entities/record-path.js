import { isJsonList } from '../../cloudtrail/json.js';
import { clean, memberOf } from '../clean.js';
/** Thrown inside the enrichment when a value that it types as text is none; the integration's script stops there. */
export class NotText extends Error {
    path;
    constructor(path) {
        super(`${path} is not text.`);
        this.name = 'NotText';
        this.path = path;
    }
}
const roots = {
    req: 'requestParameters',
    res: 'responseElements',
    extra: 'additionalEventData',
};
/** Makes a path of its text. */
export function recordPath(text) {
    const steps = text.split('.').map((step, index) => {
        const each = step.endsWith('[]');
        const key = each ? step.slice(0, -2) : step;
        return { key: index === 0 ? (roots[key] ?? key) : key, each };
    });
    return { text, steps };
}
/** The values at a path of a record or of an object in it. */
export function valuesAt(object, { steps }) {
    const found = [];
    follow(object, steps, { from: 0, found });
    return found;
}
/** The texts at a path, cleaned. @throws NotText for a number, a boolean, an object or a list */
export function textsAt(object, path) {
    const texts = [];
    for (const value of valuesAt(object, path)) {
        const kept = clean(value);
        if (kept === undefined)
            continue;
        if (typeof kept !== 'string')
            throw new NotText(path.text);
        texts.push(kept);
    }
    return texts;
}
function follow(value, steps, { from, found }) {
    const step = steps[from];
    if (step === undefined) {
        found.push(value);
        return;
    }
    const member = memberOf(value, step.key);
    if (member === undefined || member === null)
        return;
    if (!step.each)
        follow(member, steps, { from: from + 1, found });
    else if (isJsonList(member))
        for (const item of member)
            follow(item, steps, { from: from + 1, found });
}
//# sourceMappingURL=record-path.js.map