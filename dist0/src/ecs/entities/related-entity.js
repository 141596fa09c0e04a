import { memberOf } from '../clean.js';
import { recordPath, textsAt, valuesAt } from './record-path.js';
import { relatedTable } from './related-table.js';
import { resourceArnsOf, serviceOf } from './targets.js';
const identityPaths = [
    'userIdentity.accessKeyId',
    'userIdentity.arn',
    'userIdentity.userName',
    'userIdentity.sessionContext.sessionIssuer.arn',
    'userIdentity.sessionContext.sessionIssuer.userName',
].map(recordPath);
const identityStore = recordPath('userIdentity.onBehalfOf.identityStoreArn');
/** related.entity: everything that a record names, sorted by UTF-16 unit.
 * @throws NotText */
export function relatedEntityOf(record, targets) {
    const known = new Set(identityPaths.flatMap((path) => textsAt(record, path)));
    if (memberOf(record['userIdentity'], 'type') === 'IdentityCenterUser') {
        addAll(known, textsAt(record, identityStore));
    }
    addAll(known, resourceArnsOf(record));
    addAll(known, targets);
    const service = serviceOf(record.eventSource);
    const row = service !== undefined && Object.hasOwn(relatedTable, service)
        ? relatedTable[service]
        : undefined;
    for (const path of row?.paths ?? [])
        addAll(known, textsAt(record, path));
    for (const chain of row?.chains ?? [])
        addChain(known, record, chain);
    return [...known].sort();
}
// The integration stops a chain at the first value that is missing or was added before: a second instance in the same
// subnet adds nothing.
function addChain(known, record, chain) {
    for (const object of valuesAt(record, chain.of)) {
        for (const member of chain.members) {
            const [text] = textsAt(object, member);
            if (text === undefined || known.has(text))
                break;
            known.add(text);
        }
    }
}
function addAll(known, texts) {
    for (const text of texts)
        known.add(text);
}
//# sourceMappingURL=related-entity.js.map