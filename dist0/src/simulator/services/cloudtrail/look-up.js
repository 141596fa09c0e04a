import { AwsFailure } from '../../aws-failure.js';
import { requiredText, textOf } from '../../read-input.js';
const largestPage = 50;
/** Answers LookupEvents from the event history: newest first, one page, the last attribute decides.
 * @throws AwsFailure InvalidLookupAttributesException, InvalidMaxResultsException, InvalidNextTokenException */
export function lookUp(history, question) {
    const { most = largestPage, token } = question;
    if (most < 1 || most > largestPage) {
        throw new AwsFailure('InvalidMaxResultsException', 'The maxResults must be between 1 and 50.');
    }
    const isWanted = filterOf(question.attributes);
    // One more than is shown tells whether there is another page.
    const found = newestOf(history, {
        after: token,
        most: most + 1,
        isWanted: (record) => inReach(record, question) && isWanted(record),
    });
    const page = found.slice(0, most);
    const next = found.length > most ? { NextToken: page.at(-1)?.['eventID'] } : {};
    return { Events: page.map(eventOf), ...next };
}
/** Newest first, as much of a long history as it takes. A token is the last event of the page before: what was recorded
 * since, the looking itself among it, moves no page. */
function newestOf(history, search) {
    const { after, most, isWanted } = search;
    const found = [];
    for (let at = endOf(history, after) - 1; at >= 0 && found.length < most; at -= 1) {
        const record = history[at];
        if (isWanted(record))
            found.push(record);
    }
    return found;
}
function endOf(history, after) {
    if (after === undefined)
        return history.length;
    const at = history.findLastIndex((record) => record['eventID'] === after);
    if (at === -1)
        throw new AwsFailure('InvalidNextTokenException', 'Invalid token.');
    return at;
}
function inReach(record, { region, from, to }) {
    if (record['awsRegion'] !== region)
        return false;
    const at = Date.parse(record.eventTime);
    return (from === undefined || at >= from) && (to === undefined || at <= to);
}
function filterOf(attributes) {
    const attribute = attributes.at(-1);
    if (attribute === undefined)
        return () => true;
    const key = requiredText(attribute, 'AttributeKey');
    const value = textOf(attribute, 'AttributeValue');
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read === undefined) {
        throw new AwsFailure('InvalidLookupAttributesException', `Invalid attribute key: ${key}`);
    }
    return (record) => read(record) === value;
}
const readers = {
    EventId: (record) => record['eventID'],
    EventName: (record) => record.eventName,
    EventSource: (record) => record.eventSource,
    ReadOnly: readOnlyOf,
    Username: userNameOf,
    AccessKeyId: (record) => member(record['userIdentity'], 'accessKeyId'),
};
function readOnlyOf(record) {
    return record['readOnly'] === true ? 'true' : 'false';
}
function userNameOf(record) {
    const identity = record['userIdentity'];
    const principal = member(identity, 'principalId');
    const session = typeof principal === 'string' ? principal.split(':')[1] : undefined;
    return member(identity, 'userName') ?? session;
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
function eventOf(record) {
    return {
        EventId: record['eventID'],
        EventName: record.eventName,
        ReadOnly: readOnlyOf(record),
        AccessKeyId: readers['AccessKeyId']?.(record),
        EventTime: new Date(Date.parse(record.eventTime)),
        EventSource: record.eventSource,
        Username: userNameOf(record),
        CloudTrailEvent: JSON.stringify(record),
    };
}
//# sourceMappingURL=look-up.js.map