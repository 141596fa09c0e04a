import { eventTimeOf } from '../../cloudtrail/event-time.js';
import { readRecords } from '../../cloudtrail/input/read-records.js';
import { whyNoRecord } from '../../cloudtrail/is-record.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { noNeeds } from '../../scenario/played-case.js';
import { stepNames } from '../../scenario/step-names.js';
/** Sees a log as a case whose steps are named after its events; `history` came before and is not judged.
 * @throws TrailproofError INPUT_UNREADABLE, RECORD_MALFORMED: a test must not pass over what it could not read */
export async function logCase(log, options = {}) {
    const before = await recordsOf(options.history ?? []);
    const judged = await recordsOf(log);
    const records = [...named(before, 'before'), ...named(judged, 'judged')];
    const start = judged[0] === undefined ? 0 : eventTimeOf(judged[0]);
    const needs = { ...noNeeds, recorded: true };
    return { scenario: '', case: nameOf(log), kind: 'attack', start, records, names: [], needs };
}
const mostNamed = 3;
/** Says what a log is made of.
 * @example nameOf(['a.ndjson', 'b.ndjson']) // 'a.ndjson, b.ndjson' */
export function nameOf(log) {
    const parts = typeof log === 'string' ? [log] : log;
    const files = parts.filter((part) => typeof part === 'string');
    const others = parts.length - files.length;
    const shown = files.length > mostNamed ? [...files.slice(0, mostNamed), '…'] : files;
    const records = others === 1 ? '1 record' : `${others} records`;
    return [...shown, ...(others > 0 || files.length === 0 ? [records] : [])].join(', ');
}
async function recordsOf(log) {
    const records = [];
    for (const part of typeof log === 'string' ? [log] : log) {
        if (typeof part === 'string')
            records.push(...(await recordsIn(part)));
        else
            records.push(checked(part));
    }
    return records.toSorted((left, right) => eventTimeOf(left) - eventTimeOf(right));
}
async function recordsIn(path) {
    const reading = readRecords([path]);
    const records = [];
    for await (const batch of reading)
        records.push(...batch.map(({ value }) => value));
    const finding = reading.report().findings.find(({ severity }) => severity === 'error');
    if (finding !== undefined)
        throw new TrailproofError(finding.code, finding.message, finding);
    return records;
}
/** Records of tests are written by hand or read from JSON: what the type says need not be so. */
function checked(record) {
    const why = whyNoRecord(record);
    if (why === undefined)
        return record;
    throw new TrailproofError('RECORD_MALFORMED', why, {
        hint: 'A record has at least eventTime, eventSource and eventName.',
    });
}
function named(records, phase) {
    const steps = stepNames();
    return records.map((record) => ({ record, phase, step: steps.next(record.eventName) }));
}
/** Names the events of a log by their steps and leaves every value as it stands. */
export function logNaming({ records }) {
    const known = new Map();
    for (const [position, one] of records.entries()) {
        const id = one.record['eventID'];
        const key = typeof id === 'string' && id !== '' ? id : `#${position}`;
        if (!known.has(key))
            known.set(key, one);
    }
    const find = (id) => known.get(id);
    return {
        stepOf: (id) => {
            const one = find(id);
            if (one === undefined)
                return id;
            return one.phase === 'judged' ? one.step : `${one.phase}/${one.step}`;
        },
        isJudged: (id) => find(id)?.phase === 'judged',
        nameOf: (value) => value,
    };
}
//# sourceMappingURL=log-case.js.map