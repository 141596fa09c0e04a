import { hours, seconds } from '../time/duration.js';
import { siemEvent } from './siem-event.js';
import { momentAt, textAt } from './siem-hit.js';
/** How far CloudTrail's eventTime, of whole seconds, may be from the moment at which a call was answered. */
const nearby = seconds(10);
/** How far the clock of who ran may be from AWS's, where the request id tells: it only keeps the search small. */
const clocksDiffer = hours(1);
/** Finds the records of a run in the SIEM: by CloudTrail's requestID, and what has none of the run by access key, event
 * name and time, where just one call and one record fit each other.
 * @throws TrailproofError SIEM_… */
export async function findEvents({ search }, { index, calls }) {
    const requests = calls.flatMap(({ requestId }) => requestId ?? []);
    const keys = [...new Set(calls.flatMap(({ accessKeyId }) => accessKeyId ?? []))];
    if (requests.length + keys.length === 0)
        return [];
    const times = calls.map(({ at }) => at);
    const during = {
        gte: new Date(Math.min(...times) - clocksDiffer).toISOString(),
        lte: new Date(Math.max(...times) + clocksDiffer).toISOString(),
    };
    const hits = await search({
        index,
        query: {
            bool: {
                filter: [{ range: { '@timestamp': during } }],
                should: [{ terms: { [requestField]: requests } }, { terms: { [keyField]: keys } }],
                minimum_should_match: 1,
            },
        },
        fields: ['*'],
        tieBreaker: 'event.id',
    });
    return matchEvents(hits, calls);
}
const requestField = 'aws.cloudtrail.request_id';
const keyField = 'aws.cloudtrail.user_identity.access_key_id';
/** Gives each record the call that it is of; what could be of several is left out. */
export function matchEvents(hits, calls) {
    const byRequest = new Map(calls.flatMap((call) => (call.requestId === undefined ? [] : [[call.requestId, call]])));
    const sure = hits.flatMap((hit) => {
        const call = byRequest.get(textAt(hit.source, requestField) ?? '');
        return call === undefined ? [] : [{ hit, call }];
    });
    const known = new Set(sure.map(({ call }) => call));
    const open = calls.filter((call) => call.accessKeyId !== undefined && !known.has(call));
    const taken = new Set(sure.map(({ hit }) => hit));
    const pairs = hits
        .filter((hit) => !taken.has(hit))
        .flatMap((hit) => open.filter((call) => fits(hit, call)).map((call) => ({ hit, call })));
    const [perHit, perCall] = [countsOf(pairs, 'hit'), countsOf(pairs, 'call')];
    const single = pairs.filter(({ hit, call }) => perHit.get(hit) === 1 && perCall.get(call) === 1);
    return [...sure, ...single].flatMap(({ hit, call }) => siemEvent(hit, call) ?? []);
}
function countsOf(pairs, side) {
    const counts = new Map();
    for (const pair of pairs)
        counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
}
/** Some events carry the version of the interface behind their name: `ListFunctions20150331`. */
function fits({ source }, { operation, accessKeyId, at }) {
    const name = textAt(source, 'event.action') ?? '';
    const time = momentAt(source, '@timestamp');
    return (textAt(source, keyField) === accessKeyId &&
        name.startsWith(operation) &&
        /^[\d_]*$/.test(name.slice(operation.length)) &&
        time !== undefined &&
        Math.abs(time - at) <= nearby);
}
//# sourceMappingURL=find-events.js.map