import { readObjects } from '../cloudtrail/input/read-objects.js';
import { documentEvent } from '../ecs/document-event.js';
import { documentFieldSource } from '../ecs/document-field-source.js';
import { withDocumentIds } from './document-ids.js';
/** ECS documents, as a SIEM exports them or `normalize` writes them, seen as events. Lag and enrichment are in them. */
export function documentEvents() {
    // By record, which stays the same object when an event is copied to another position.
    const documents = new WeakMap();
    const fields = withDocumentIds(documentFieldSource());
    const idField = fields.resolve('event.id');
    const eventOf = (item) => {
        const document = documentEvent(item.value, item.position);
        if (document === undefined)
            return undefined;
        const id = idField?.get(document);
        const event = shell(document, typeof id === 'string' ? id : undefined);
        documents.set(event.record, document);
        return event;
    };
    return {
        skips: false,
        fields: throughDocuments(fields, documents),
        read: (inputs, options) => readDocuments(inputs, { ...options, eventOf }),
    };
}
/** What the engine needs of an event beside its fields: times, position, and the id that duplicates share. */
function shell({ time, ingested, position }, id) {
    const eventTime = new Date(time).toISOString();
    const record = {
        eventTime,
        eventSource: '',
        eventName: '',
        ...(id === undefined ? {} : { eventID: id }),
    };
    return { record, position, time, ingested, cache: [] };
}
function throughDocuments(fields, documents) {
    const resolved = new Map();
    const resolve = (name) => {
        if (!resolved.has(name)) {
            const field = fields.resolve(name);
            resolved.set(name, field && ofShell(field, documents));
        }
        return resolved.get(name);
    };
    return {
        resolve,
        names: (event) => fields.names(documents.get(event.record)),
        known: fields.known,
    };
}
function ofShell(field, documents) {
    const { get, has, ...others } = field;
    return {
        ...others,
        get: (event) => get(documents.get(event.record)),
        has: has && ((event) => has(documents.get(event.record))),
    };
}
function readDocuments(inputs, options) {
    const reading = readObjects(inputs, options);
    const timeless = [];
    return {
        report: () => withTimeless(reading.report(), timeless),
        batches: (async function* () {
            for await (const items of reading) {
                yield items.flatMap((item) => {
                    const event = options.eventOf(item);
                    if (event === undefined)
                        timeless.push(noTime(item));
                    return event === undefined ? [] : { event, file: item.file, line: item.line };
                });
            }
        })(),
    };
}
function noTime({ file, line }) {
    return {
        severity: 'error',
        code: 'RECORD_MALFORMED',
        message: `${file}:${line}: This document has no "@timestamp".`,
    };
}
function withTimeless(report, timeless) {
    return {
        ...report,
        malformed: report.malformed + timeless.length,
        findings: [...report.findings, ...timeless],
    };
}
//# sourceMappingURL=document-events.js.map