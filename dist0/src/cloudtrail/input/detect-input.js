import { isRecord } from '../is-record.js';
import { isJsonObject } from '../json.js';
/** Says what an input is from its first object: a CloudTrail record, an ECS document (dotted or nested keys, bare or
 * as `_source` of a search hit), or plain JSON.
 * @example detectInput({ _source: { '@timestamp': '2026-03-02T09:00:00.000Z', event: { action: 'ListUsers' } } }) // 'ecs' */
export function detectInput(first) {
    if (isRecord(first))
        return 'cloudtrail';
    if (!isJsonObject(first))
        return 'json';
    // Broken or foreign, but with the names that only CloudTrail uses: its faults are better told as a record's.
    if (first['eventSource'] !== undefined && first['eventName'] !== undefined)
        return 'cloudtrail';
    const document = unwrapSource(first);
    return document['@timestamp'] !== undefined && Object.keys(document).some(isEcsName)
        ? 'ecs'
        : 'json';
}
/** The document of a search hit (`_source`), or the object itself. */
export function unwrapSource(object) {
    const source = object['_source'];
    return isJsonObject(source) ? source : object;
}
const ecsFieldSets = new Set(['ecs', 'event', 'data_stream', 'aws', 'cloud', 'user', 'source']);
function isEcsName(name) {
    return ecsFieldSets.has(name.split('.', 1)[0]);
}
//# sourceMappingURL=detect-input.js.map