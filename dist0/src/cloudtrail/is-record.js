import { parseEventTime } from './event-time.js';
import { isJsonObject } from './json.js';
/** True for a value that every reader may take for a CloudTrail record: an object with a valid eventTime and with
 * eventSource and eventName as text. Cheap on purpose: it runs for each record of a log.
 * @example isRecord({ eventTime: '2026-03-02T09:00:00Z', eventSource: 'iam.amazonaws.com', eventName: 'ListUsers' }) // true */
export function isRecord(value) {
    return (isJsonObject(value) &&
        isText(value['eventName']) &&
        isText(value['eventSource']) &&
        typeof value['eventTime'] === 'string' &&
        parseEventTime(value['eventTime']) !== undefined);
}
/** Says in one sentence why a value is no CloudTrail record, or undefined when it is one. */
export function whyNoRecord(value) {
    if (!isJsonObject(value))
        return `This is ${kindOf(value)}, not a CloudTrail record.`;
    if (value['digestS3Object'] !== undefined)
        return 'This is a CloudTrail digest, not a record.';
    for (const key of ['eventTime', 'eventSource', 'eventName']) {
        if (value[key] === undefined)
            return `This is no CloudTrail record: it has no ${key}.`;
        if (!isText(value[key]))
            return `This is no CloudTrail record: its ${key} is not text.`;
    }
    const time = value['eventTime'];
    if (!isText(time) || parseEventTime(time) !== undefined)
        return undefined;
    return `This is no CloudTrail record: its eventTime "${time}" is no time.`;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
//# sourceMappingURL=is-record.js.map