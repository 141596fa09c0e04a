import { eventTimeOf } from '../../cloudtrail/event-time.js';
import { seconds } from '../../time/duration.js';
import { attemptsIn, lastAttempts } from './attempt.js';
import { attemptMoments, byAccessKey, byUserAgent, recordMoments, } from './left-moments.js';
import { pairByTime } from './pair-by-time.js';
/** How far the time of a record may be from that of its call. */
const within = seconds(10);
/** Finds the records of a run's calls: by CloudTrail's requestID; what is left by access key, event and time; then by the
 * run's id in the user agent. What the run did to build its world counts as before it. */
export function matchRecords(entries, records, names) {
    const attempts = attemptsIn(entries);
    const run = entries.find((entry) => entry.kind === 'run')?.run;
    const events = once(records);
    const matches = [...matchedByRequest(attempts, events)];
    const late = medianOf(matches.map(({ record, attempt }) => attempt.at - eventTimeOf(record)));
    const ambiguous = [];
    const marks = [
        ['access key and time', byAccessKey],
        ...(run === undefined ? [] : [['user agent and time', byUserAgent(run)]]),
    ];
    for (const [by, mark] of marks) {
        const left = leftOver(attempts, events, matches);
        const calls = attemptMoments(left.attempts, { mark, late });
        const found = pairByTime(calls, recordMoments(left.records, mark), { within });
        matches.push(...found.pairs.map(([{ attempt }, { record }]) => ({ record, attempt, by })));
        ambiguous.push(...found.ambiguous.map(({ attempt }) => attempt));
    }
    return { ...inSteps(matches, { attempts, names }), ambiguous };
}
function matchedByRequest(attempts, records) {
    const byRequest = new Map(attempts.map((attempt) => [attempt.requestId, attempt]));
    return records.flatMap((record) => {
        const id = record['requestID'];
        const attempt = typeof id === 'string' ? byRequest.get(id) : undefined;
        return attempt === undefined ? [] : [{ record, attempt, by: 'request id' }];
    });
}
function leftOver(attempts, records, matches) {
    const taken = new Set(matches.map(({ record }) => record));
    const done = new Set(matches.map(({ attempt }) => attempt));
    return {
        attempts: attempts.filter((attempt) => !done.has(attempt)),
        records: records.filter((record) => !taken.has(record)),
    };
}
function inSteps(matches, { attempts, names, }) {
    const last = lastAttempts(attempts);
    const found = matches.map(({ record, attempt, by }) => {
        const { step, phase } = attempt;
        const told = phase === 'world' ? 'before' : phase;
        return { record: names.fromRun(record), step, phase: told, attempt, by };
    });
    const isLast = ({ attempt }) => last.has(attempt);
    return { records: found.filter(isLast), retried: found.filter((one) => !isLast(one)) };
}
/** Each event once, however often its file was given. */
function once(records) {
    return [...new Map(records.map((record) => [record['eventID'] ?? record, record])).values()];
}
/** Zero where there is nothing to take it of. */
const medianOf = (durations) => durations.toSorted((one, other) => one - other)[Math.floor(durations.length / 2)] ?? 0;
//# sourceMappingURL=match-records.js.map