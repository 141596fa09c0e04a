import { newSource } from './credential-sources.js';
/** Makes the long-term keys of the cast and, as time goes by, its sessions; none of it leaves a record.
 * Ids depend on the identity alone, so that another actor more or less changes nothing.
 * @throws TrailproofError ACTOR_UNKNOWN for a user, role or account that the world does not have */
export function castCredentials(options) {
    const { cloud, cast } = options;
    const sources = new Map();
    const seen = new WeakMap();
    const sourceOf = (identity) => {
        const before = seen.get(identity);
        if (before !== undefined)
            return before;
        const source = sourceNamed(identity);
        seen.set(identity, source);
        return source;
    };
    const sourceNamed = (identity) => {
        const name = credentialName(identity);
        const known = sources.get(name);
        if (known !== undefined)
            return known;
        const source = newSource(identity, {
            cloud,
            account: options.accountOf(identity.account),
            chanceFor: (...path) => options.chanceFor('credential', name, ...path),
        });
        sources.set(name, source);
        return source;
    };
    for (const actor of cast) {
        if (actor.identity.kind !== 'credentials')
            sourceOf(actor.identity);
    }
    return (identity, at) => sourceOf(identity)(at);
}
/** What a credential's ids derive from. Whether a session would have MFA does not make another long-term key. */
function credentialName(identity) {
    const { mfa, ...rest } = { mfa: undefined, ...identity };
    const isLongTerm = 'credential' in identity && identity.credential === 'long-term';
    const parts = Object.entries(isLongTerm ? rest : { ...rest, mfa });
    return parts
        .flatMap(([part, value]) => (value === undefined ? [] : `${part}=${String(value)}`))
        .toSorted()
        .join(' ');
}
//# sourceMappingURL=cast-credentials.js.map