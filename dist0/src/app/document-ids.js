/** Gives documents the `_id` that a search would show. Exported documents have none in them, and an ES|QL row without
 * `_id` stands for no event: every run whose window holds it would raise it again. */
export function withDocumentIds(fields) {
    const own = fields.resolve('_id');
    const eventId = fields.resolve('event.id');
    const id = {
        name: '_id',
        type: 'keyword',
        get: (event) => own?.get(event) ?? eventId?.get(event) ?? `#${event.position}`,
    };
    return { ...fields, resolve: (name) => (name === '_id' ? id : fields.resolve(name)) };
}
//# sourceMappingURL=document-ids.js.map