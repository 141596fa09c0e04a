import { isReadOnly, namespaceOf } from '../../aws/namespaces.js';
/** The calls of a play in memory, in order. */
export function callsOf(entries) {
    return entries.flatMap((entry) => {
        if (entry.kind !== 'attempt')
            return [];
        const { phase, step, service, operation, region, outcome } = entry;
        const namespace = namespaceOf(service);
        const action = `${namespace.signingName}:${operation}`;
        const changes = !isReadOnly(namespace, operation);
        return [{ phase, step, action, region, outcome, changes }];
    });
}
/** What each step of a play in memory is taken back by. */
export function undoOf(entries) {
    const steps = new Map(entries.flatMap((entry) => (entry.kind === 'intent' ? [[entry.id, entry.step]] : [])));
    return entries.flatMap((entry) => entry.kind === 'made' && entry.undo.length > 0
        ? [
            {
                step: steps.get(entry.id) ?? '',
                calls: entry.undo.map(({ service, operation }) => `${namespaceOf(service).signingName}:${operation}`),
            },
        ]
        : []);
}
//# sourceMappingURL=planned-calls.js.map