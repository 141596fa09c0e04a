import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Reads from a play what its alerts need to be told in names.
 * Times become offsets from the first judged call: `<start+90s>`. */
export function caseNaming(played) {
    const steps = new Map();
    const names = [...played.names];
    let start;
    for (const { record, phase, step } of played.records) {
        const id = textOf(record['eventID']);
        const judged = phase === 'judged';
        steps.set(id, { step: phase === 'judged' ? step : `${phase}/${step}`, judged });
        names.push({ value: id, name: `<${step}.eventID>` });
        names.push({ value: textOf(record['requestID']), name: `<${step}.requestID>` });
        if (judged)
            start ??= Date.parse(record.eventTime);
    }
    const replace = replacer(names);
    const origin = start ?? played.start;
    const name = (value) => typeof value === 'string' ? (offsetOf(value, origin) ?? replace(value)) : value;
    return {
        stepOf: (eventId) => find(steps, eventId).step,
        isJudged: (eventId) => find(steps, eventId).judged,
        nameOf: (value) => typeof value === 'object' && value !== null ? value.map((one) => name(one)) : name(value),
    };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
function find(steps, eventId) {
    const found = steps.get(eventId);
    if (found === undefined) {
        throw new TrailproofError('INTERNAL', `An alert names event ${eventId}, which no step made.`);
    }
    return found;
}
/** Replaces values by names, the longest first; a value counts only where no letter or digit touches it. */
function replacer(names) {
    const nameOf = new Map();
    for (const { value, name } of names) {
        if (value !== '' && !nameOf.has(value))
            nameOf.set(value, name);
    }
    let pattern;
    return (text) => {
        // Most cases raise few alerts, so the pattern over all their names is made when one is needed.
        pattern ??= patternOf([...nameOf.keys()]);
        return nameOf.get(text) ?? text.replace(pattern, (value) => nameOf.get(value) ?? value);
    };
}
function patternOf(values) {
    const longestFirst = values.toSorted((left, right) => right.length - left.length);
    const nothing = '(?!)';
    const alternatives = values.length === 0 ? nothing : longestFirst.map(escapeRegExp).join('|');
    return new RegExp(`(?<![A-Za-z0-9])(?:${alternatives})(?![A-Za-z0-9])`, 'g');
}
const escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
function offsetOf(text, origin) {
    if (!isoTime.test(text))
        return undefined;
    const offset = (Date.parse(text) - origin) / 1000;
    return `<start${offset < 0 ? '-' : '+'}${Math.abs(offset)}s>`;
}
//# sourceMappingURL=case-naming.js.map