/** Follows keys through the calls of an endpoint, so that a session can be held to be in the hands of who asked for it. */
export function keyLineage() {
    const makers = new Map();
    return {
        note: ({ actor: { identity } }, outcome) => {
            const made = outcome.kind === 'output' ? keyIn(outcome.output) : undefined;
            if (made === undefined || identity.kind !== 'credentials')
                return;
            const maker = identity.credentials.AccessKeyId;
            if (maker !== undefined && maker !== made)
                makers.set(made, maker);
        },
        lineOf: (accessKeyId) => {
            const line = [];
            for (let key = accessKeyId; key !== undefined; key = makers.get(key)) {
                line.push(key);
            }
            return line;
        },
    };
}
/** The members in which IAM and STS answer with a key. */
function keyIn(output) {
    for (const held of [output['Credentials'], output['AccessKey']]) {
        if (typeof held !== 'object' || held === null || !('AccessKeyId' in held))
            continue;
        if (typeof held.AccessKeyId === 'string')
            return held.AccessKeyId;
    }
    return undefined;
}
//# sourceMappingURL=key-lineage.js.map