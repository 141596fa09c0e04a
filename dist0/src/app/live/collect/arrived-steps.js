import { eventTimeOf } from '../../../cloudtrail/event-time.js';
import { minutes } from '../../../time/duration.js';
import { actionOf } from './due-steps.js';
/** CloudTrail's files come within this, 2,900 real ones within 594 s; what comes later is late. */
export const usualDelay = minutes(10);
/** Says of the due steps whether their records came, when, and what told whose they are. */
export function arrivedSteps(due, matched, found) {
    const steps = stepsOf(due, matched, found);
    return {
        found: steps.filter(({ state }) => state === 'came' || state === 'late').length,
        due: due.length,
        latency: latencyOfAll(steps),
        steps,
        retried: retriedSteps(matched.retried),
    };
}
function stepsOf(due, matched, found) {
    const arrivals = new Map(found.map((one) => [one.record['eventID'], one]));
    const ambiguous = new Set(matched.ambiguous);
    return due.map(({ step, attempt, isData }) => {
        if (attempt === undefined)
            return { step, isData, state: 'not played', events: [] };
        const about = { step, action: actionOf(attempt), region: attempt.region, isData };
        const own = matched.records.filter((one) => one.attempt === attempt);
        const [first] = own;
        if (first === undefined) {
            return { ...about, state: ambiguous.has(attempt) ? 'ambiguous' : 'missing', events: [] };
        }
        const latency = latencyOf(first, arrivals.get(first.record['eventID']));
        const isLate = latency !== undefined && latency.moreThan * 1000 > usualDelay;
        return {
            ...about,
            state: isLate ? 'late' : 'came',
            events: own.flatMap(({ record }) => eventIdOf(record)),
            matchedBy: first.by,
            latency,
        };
    });
}
/** The latency of all steps together; undefined where none was waited for. */
function latencyOfAll(steps) {
    const waited = steps
        .flatMap(({ step, latency }) => (latency === undefined ? [] : [{ step, ...latency }]))
        .toSorted((one, other) => one.atMost - other.atMost);
    const median = waited[Math.floor((waited.length - 1) / 2)];
    const last = waited.at(-1);
    if (median === undefined || last === undefined)
        return undefined;
    return {
        median: median.atMost,
        longest: last.atMost,
        slowest: last.step,
        atFirst: waited.every(({ moreThan }) => moreThan === 0),
    };
}
/** The judged steps that were made again, with how many records are left out for it. */
function retriedSteps(retried) {
    const counts = new Map();
    for (const { step, phase } of retried) {
        if (phase === 'judged')
            counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return [...counts].map(([step, records]) => ({ step, records }));
}
/** How many of these attempts have a record. */
export const cameOf = ({ records }, attempts) => new Set(records.flatMap(({ attempt }) => (attempts.has(attempt) ? [attempt] : []))).size;
function latencyOf({ record }, found) {
    const arrival = found?.arrival;
    if (arrival === undefined)
        return undefined;
    const since = (moment) => Math.max(0, Math.round((moment - eventTimeOf(record)) / 1000));
    return {
        moreThan: arrival.after === undefined ? 0 : since(arrival.after),
        atMost: since(arrival.by),
    };
}
function eventIdOf(record) {
    const id = record['eventID'];
    return typeof id === 'string' ? [id] : [];
}
//# sourceMappingURL=arrived-steps.js.map