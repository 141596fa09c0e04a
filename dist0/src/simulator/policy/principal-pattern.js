import { AwsFailure } from '../aws-failure.js';
/** Reads a Principal or NotPrincipal element: `*`, or lists of texts by type (`AWS`, `Service`, `Federated`).
 * @throws AwsFailure MalformedPolicyDocumentException, with AWS's text for a principal that does not exist */
export function readPrincipals(element, not, ids) {
    if (element === '*')
        return { not, patterns: [{ kind: 'everyone' }] };
    const patterns = Object.entries(element).flatMap(([type, texts]) => texts.map((text) => readPrincipal(type, text, ids)));
    return { not, patterns };
}
function readPrincipal(type, text, ids) {
    if (type === 'Service') {
        if (!/^[a-z0-9.-]+\.amazonaws\.com$/.test(text))
            throw invalidPrincipal('SERVICE', text);
        return { kind: 'service', service: text };
    }
    if (type === 'Federated')
        return { kind: 'federated', provider: text };
    if (type !== 'AWS')
        throw invalidPrincipal(type, text);
    if (text === '*')
        return { kind: 'everyone' };
    const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(text)?.[1];
    if (account !== undefined) {
        if (!ids.accountExists(account))
            throw invalidPrincipal(type, text);
        return { kind: 'account', account, text };
    }
    const id = /^arn:aws:(?:iam|sts)::\d{12}:./.test(text) ? ids.idOf(text) : undefined;
    if (id === undefined)
        throw invalidPrincipal(type, text);
    return { kind: 'arn', arn: text, id: id === '' ? undefined : id };
}
function invalidPrincipal(type, text) {
    return new AwsFailure('MalformedPolicyDocumentException', `Invalid principal in policy: "${type}":"${text}"`);
}
/** How a Principal element takes the asker: by name, through its account, or not at all. */
export function principalMatch(principals, asker) {
    let found;
    for (const pattern of principals.patterns) {
        const match = matchOne(pattern, asker);
        if (match === 'direct')
            found = 'direct';
        else
            found ??= match;
    }
    if (!principals.not)
        return found;
    return found === undefined ? 'direct' : undefined;
}
function matchOne(pattern, asker) {
    switch (pattern.kind) {
        case 'everyone':
            return asker.service === undefined && asker.federated === undefined ? 'direct' : undefined;
        case 'account':
            return asker.arns.length > 0 && asker.account === pattern.account ? 'account' : undefined;
        case 'arn':
            return asker.arns.some((own) => own.arn === pattern.arn && own.id === pattern.id)
                ? 'direct'
                : undefined;
        case 'service':
            return asker.service === pattern.service ? 'direct' : undefined;
        case 'federated':
            return asker.federated === pattern.provider ? 'direct' : undefined;
        default:
            return pattern;
    }
}
//# sourceMappingURL=principal-pattern.js.map