import { isRecord, whyNoRecord } from '../is-record.js';
import { detectInput } from './detect-input.js';
import { readKind, skimKind } from './read-objects.js';
const records = {
    is: isRecord,
    whyNot: (value) => ({
        message: whyNoRecord(value) ?? 'This is no CloudTrail record.',
        hint: hintFor(value),
    }),
};
/** Reads the CloudTrail records of files, folders and standard input; see `readObjects`. Objects that are no records
 * count as malformed.
 * @example for await (const batch of readRecords(['AWSLogs/'])) for (const { value, file, line } of batch) use(value) */
export function readRecords(inputs, options = {}) {
    return readKind(records, inputs, options);
}
/** Reads those records that concern somebody; see `readRecords`. Of the others it gives the times, in their place. */
export function skimRecords(inputs, options) {
    return skimKind(records, inputs, options);
}
function hintFor(value) {
    if (value['digestS3Object'] !== undefined)
        return undefined;
    if (detectInput(value) === 'ecs')
        return 'It looks like an ECS document: replay, explain and query read it with --input ecs.';
    const detail = value['detail'];
    return isRecord(detail)
        ? 'It looks like an EventBridge event: its member "detail" is the record.'
        : undefined;
}
//# sourceMappingURL=read-records.js.map