const documents = new WeakMap();
/** The alert that an event stands for; undefined for a record. */
export function alertDocumentOf(event) {
    return documents.get(event);
}
/** Makes an event of an alert. It is written when its run ends, so a search at that very moment does not find it. */
export function alertEvent(document, { id, created, position, }) {
    const event = {
        record: {
            eventTime: new Date(created).toISOString(),
            eventSource: '',
            eventName: '',
            eventID: id,
        },
        position,
        time: created,
        ingested: created + 1,
        cache: [],
    };
    documents.set(event, document);
    return event;
}
//# sourceMappingURL=alert-document.js.map