import { isAbsolute, join, normalize } from 'node:path';
import { uuid } from '../aws/ids.js';
import { eventTimeOf } from '../cloudtrail/event-time.js';
import { readRecords } from '../cloudtrail/input/read-records.js';
import { isJsonObject } from '../cloudtrail/json.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { chanceOf } from '../time/chance.js';
import { noNeeds } from './played-case.js';
import { stepNames } from './step-names.js';
import { valueNames } from './value-names.js';
/** Plays a recorded file: its records in time order, the first at `start`. A malformed record makes the case broken.
 * @throws TrailproofError INPUT_UNREADABLE */
export async function playRecorded(scenario, scenarioCase, options) {
    const { body, start } = options;
    const { records, broken } = await readSorted(fileOf(scenario, body));
    const first = records[0];
    const shift = first === undefined ? 0 : start - eventTimeOf(first);
    const steps = stepNames();
    const names = valueNames();
    const played = records.map((given, position) => {
        const id = chanceOf(scenario.name, scenarioCase.name, 'event', String(position));
        const record = withEventId(given, id);
        nameValues(names, record);
        return { record: shifted(record, shift), phase: 'judged', step: steps.next(record.eventName) };
    });
    return {
        scenario: scenario.name,
        case: scenarioCase.name,
        kind: scenarioCase.kind,
        start,
        records: played,
        names: names.list(),
        needs: { ...noNeeds, recorded: true, services: servicesOf(records) },
        ...(broken === undefined ? {} : { broken }),
    };
}
function fileOf(scenario, body) {
    if (isAbsolute(body.path) || normalize(body.path).startsWith('..')) {
        throw new TrailproofError('SCENARIO_INVALID', `The recorded file "${body.path}" lies outside the scenario's folder.`, { hint: `Move it below ${scenario.folder}.` });
    }
    return join(scenario.folder, body.path);
}
async function readSorted(file) {
    const reading = readRecords([file]);
    const records = [];
    for await (const batch of reading)
        records.push(...batch.map((item) => item.value));
    const { findings } = reading.report();
    const unreadable = findings.find((finding) => finding.code === 'INPUT_UNREADABLE');
    if (unreadable !== undefined) {
        throw new TrailproofError('INPUT_UNREADABLE', unreadable.message, { span: unreadable.span });
    }
    return {
        records: records.toSorted((left, right) => eventTimeOf(left) - eventTimeOf(right)),
        broken: findings.find((finding) => finding.severity === 'error'),
    };
}
/** Alerts name events by their ids; records that somebody wrote by hand may have none. */
function withEventId(record, chance) {
    const id = record['eventID'];
    return typeof id === 'string' && id !== '' ? record : { ...record, eventID: uuid(chance) };
}
function nameValues(names, record) {
    const identity = record['userIdentity'];
    const account = record['recipientAccountId'];
    if (typeof account === 'string')
        names.add(account, 'account');
    if (!isJsonObject(identity))
        return;
    const name = typeof identity['userName'] === 'string' ? identity['userName'] : 'caller';
    if (typeof identity['accessKeyId'] === 'string')
        names.add(identity['accessKeyId'], `${name}.key`);
    if (typeof identity['principalId'] === 'string')
        names.add(identity['principalId'], `${name}.id`);
}
function servicesOf(records) {
    const services = records.map((record) => record.eventSource.replace(/\.amazonaws\.com$/, ''));
    return [...new Set(services)].toSorted();
}
/** Moves the record's time and the making of its session; other times in it are what the API said and stay. */
function shifted(record, by) {
    const eventTime = shiftedTime(record.eventTime, by);
    const identity = record['userIdentity'];
    if (!isJsonObject(identity))
        return { ...record, eventTime };
    return { ...record, userIdentity: withCreation(identity, by), eventTime };
}
function withCreation(identity, by) {
    const context = identity['sessionContext'];
    const attributes = isJsonObject(context) ? context['attributes'] : undefined;
    if (!isJsonObject(context) || !isJsonObject(attributes))
        return identity;
    const created = attributes['creationDate'];
    if (typeof created !== 'string')
        return identity;
    const creationDate = shiftedTime(created, by);
    return {
        ...identity,
        sessionContext: { ...context, attributes: { ...attributes, creationDate } },
    };
}
function shiftedTime(text, by) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : `${new Date(time + by).toISOString().slice(0, 19)}Z`;
}
//# sourceMappingURL=recorded-case.js.map