import { iamAccountInverses } from '../../aws/inverse/iam-account-inverses.js';
/** Counts what a play makes, by kind, in the order in which each first came. */
export function madeThings(entries) {
    const counts = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'attempt' || entry.phase === 'undo' || entry.outcome !== 'ok')
            continue;
        const [, kind] = /^Create(.+)$/.exec(entry.operation) ?? [];
        if (kind === undefined || isNoThing(entry.operation))
            continue;
        const what = inWords(kind);
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    return [...counts].map(([what, count]) => ({ what, count }));
}
/** Side effects tell of those. */
const isNoThing = (operation) => operation in iamAccountInverses || operation === 'CreateServiceLinkedRole';
/** @example inWords('VirtualMFADevice') // 'virtual MFA device' */
const inWords = (kind) => (kind.match(/[A-Z]+(?![a-z])|[A-Z][a-z]+/g) ?? [])
    .map((word) => (/^[A-Z]{2}/.test(word) ? word : word.toLowerCase()))
    .join(' ');
//# sourceMappingURL=made-things.js.map