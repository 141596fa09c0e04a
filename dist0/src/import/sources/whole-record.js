import { isRecord, whyNoRecord } from '../../cloudtrail/is-record.js';
import { isJsonObject } from '../../cloudtrail/json.js';
// A test may leave the time away. The day is that on which scenarios begin.
const timeWhereNone = '2026-03-02T09:00:00Z';
// `2019-01-01 00:00:00.000000000`, as Athena and Snowflake write it.
const spaced = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(?: ?(?:UTC|Z|\+00:?00))?$/;
/** Makes a record of what a test calls one: written times in CloudTrail's form, a time where there is none, and none of the
 * members that the other tool added. */
export function wholeRecord(value, isOwn) {
    if (!isJsonObject(value))
        return { kind: 'none', reason: 'it is no object' };
    const members = Object.entries(value).filter(([key]) => !isOwn(key));
    const changes = [];
    const given = value['eventTime'] ?? '';
    if (given === '')
        changes.push('it had no eventTime and got one');
    const eventTime = given === '' ? timeWhereNone : timeOf(given);
    const record = withTime(Object.fromEntries(members), eventTime);
    if (isRecord(record))
        return { kind: 'record', record, changes };
    return { kind: 'none', reason: lowered(whyNoRecord(record) ?? 'it is no CloudTrail record') };
}
function timeOf(time) {
    const [, day, hours] = typeof time === 'string' ? (spaced.exec(time) ?? []) : [];
    return day === undefined ? time : `${day}T${hours}Z`;
}
// In CloudTrail's order the time comes after who acts; a spread keeps the place that the key has.
const withTime = (record, eventTime) => ({ ...record, eventTime });
const lowered = (sentence) => sentence.replace('This is no CloudTrail record: ', '').replace(/\.$/, '');
//# sourceMappingURL=whole-record.js.map