import { gzipSync } from 'node:zlib';
import { compareTexts } from '../../diagnostic/compare-texts.js';
import { chanceOf } from '../../time/chance.js';
import { deliveryKey, deliveryOf } from '../delivery.js';
/** Packs records into CloudTrail's own layout and file names: a file for each account, region and five-minute slot, in
 * the order of their paths; inside a file records keep their order. The same records and seed give the same bytes.
 * @example for (const { path, body } of logFiles(records, 'seed')) write(path, body) */
export function logFiles(records, seed) {
    const groups = new Map();
    for (const record of records)
        gather(groups, deliveryOf(record), record);
    return filesOf([...groups.values()], seed);
}
/** The same of records in time order, however many: a file is packed as soon as its five minutes are over, so that only
 * those of one slot are held. */
export function* logFilesInOrder(records, seed) {
    let groups = new Map();
    let slotEnd = Number.NEGATIVE_INFINITY;
    for (const record of records) {
        const delivery = deliveryOf(record);
        if (delivery.slotEnd > slotEnd) {
            yield* filesOf([...groups.values()], seed);
            groups = new Map();
            slotEnd = delivery.slotEnd;
        }
        gather(groups, delivery, record);
    }
    yield* filesOf([...groups.values()], seed);
}
function gather(groups, delivery, record) {
    const key = deliveryKey(delivery);
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, { delivery, records: [record] });
    else
        group.records.push(record);
}
function filesOf(groups, seed) {
    return groups
        .map(({ delivery, records }) => ({
        path: pathOf(delivery, seed),
        body: gzipped(JSON.stringify({ Records: records })),
        records: records.length,
    }))
        .sort((left, right) => compareTexts(left.path, right.path));
}
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function pathOf(delivery, seed) {
    const { account, region, slotEnd } = delivery;
    const stamp = new Date(slotEnd).toISOString();
    const [year, month, day] = stamp.slice(0, 10).split('-');
    const minute = `${year}${month}${day}T${stamp.slice(11, 13)}${stamp.slice(14, 16)}Z`;
    const chance = chanceOf(seed, 'log file', deliveryKey(delivery));
    const unique = Array.from({ length: 16 }, () => alphanumeric[chance.below(alphanumeric.length)]).join('');
    const folder = `AWSLogs/${safe(account)}/CloudTrail/${safe(region)}/${year}/${month}/${day}`;
    return `${folder}/${safe(account)}_CloudTrail_${safe(region)}_${minute}_${unique}.json.gz`;
}
/** Accounts and regions come from records: none may lead a path out of its folder. */
function safe(name) {
    return /^[A-Za-z0-9-]{1,64}$/.test(name) ? name : 'unknown';
}
function gzipped(text) {
    const bytes = gzipSync(text, { level: 9 });
    // zlib writes no time here, but the name of the system in byte 9; 255 is "unknown" (RFC 1952).
    bytes[9] = 255;
    return bytes;
}
//# sourceMappingURL=log-files.js.map