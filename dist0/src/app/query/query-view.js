import { unwrapSource } from '../../cloudtrail/input/detect-input.js';
import { readObjects } from '../../cloudtrail/input/read-objects.js';
import { readRecords } from '../../cloudtrail/input/read-records.js';
import { documentEvent } from '../../ecs/document-event.js';
import { documentFieldSource } from '../../ecs/document-field-source.js';
import { ecsFieldSource } from '../../ecs/ecs-field-source.js';
import { ingestClock } from '../../ecs/ingest-clock.js';
import { trailEvent } from '../../ecs/make-trail-event.js';
import { jsonFieldSource } from '../../language/json-field-source.js';
import { withDocumentIds } from '../document-ids.js';
import { guessTypes } from './guess-types.js';
/** CloudTrail records, seen as the documents that Elastic's AWS integration makes of them. */
export function recordView(inputs, options) {
    const reading = readRecords(inputs, options);
    const clock = ingestClock(options.profile);
    return {
        fields: ecsFieldSource(options.profile),
        items: (async function* () {
            for await (const batch of reading) {
                for (const { value, position } of batch) {
                    yield { event: trailEvent(value, position, clock), object: value, position };
                }
            }
        })(),
        report: reading.report,
    };
}
/** ECS documents (dotted or nested keys, bare or as `_source`) with the types of the AWS integration's index. */
export function documentView(inputs, options) {
    const reading = readObjects(inputs, options);
    return {
        fields: withDocumentIds(documentFieldSource(options.types)),
        items: (async function* () {
            for await (const batch of reading) {
                for (const { value, position } of batch) {
                    const event = documentEvent(value, position) ?? timeless(value, position);
                    yield { event, object: event.document, position };
                }
            }
        })(),
        report: reading.report,
    };
}
/** A single query needs no time of a document. */
function timeless(object, position) {
    return { document: unwrapSource(object), position, time: 0, ingested: undefined };
}
/** Plain objects with declared types, or with guessed ones, for which all of them have to be read first. */
export async function objectView(inputs, options) {
    const reading = readObjects(inputs, options);
    const { report } = reading;
    const items = itemsOf(reading);
    if (options.types !== undefined)
        return { fields: jsonFieldSource(options.types), items, report };
    const held = [];
    for await (const item of items)
        held.push(item);
    const types = guessTypes(held.map(({ object }) => object));
    return { fields: jsonFieldSource(types), items: fromList(held), report };
}
async function* itemsOf(reading) {
    for await (const batch of reading) {
        for (const { value, position } of batch)
            yield { event: value, object: value, position };
    }
}
async function* fromList(items) {
    yield* items;
}
//# sourceMappingURL=query-view.js.map