import { conditionHolds } from './condition.js';
import { globMatches } from './glob.js';
import { principalMatch } from './principal-pattern.js';
/** Decides by the policies of an identity: any explicit deny wins, then each kind must allow.
 * @example decide({ action: 'iam:CreateUser', resource: '*', keys: () => undefined }, { identity: [] }) // { kind: 'not-allowed', by: 'identity-based' }
 * @throws TrailproofError POLICY_UNSUPPORTED for a condition key that is not modelled */
export function decide(request, sets) {
    const identity = effectOf(request, sets.identity);
    if (identity === 'Deny')
        return { kind: 'denied', by: 'identity-based' };
    const boundary = sets.boundary === undefined ? 'Allow' : effectOf(request, [sets.boundary]);
    if (boundary === 'Deny')
        return { kind: 'denied', by: 'permissions boundary' };
    const session = sets.session === undefined ? 'Allow' : effectOf(request, sets.session);
    if (session === 'Deny')
        return { kind: 'denied', by: 'session' };
    if (identity === undefined)
        return { kind: 'not-allowed', by: 'identity-based' };
    if (boundary === undefined)
        return { kind: 'not-allowed', by: 'permissions boundary' };
    if (session === undefined)
        return { kind: 'not-allowed', by: 'session' };
    return { kind: 'allowed' };
}
/** What some policies say together: Deny before Allow before nothing. */
function effectOf(request, policies) {
    const action = request.action.toLowerCase();
    let effect;
    for (const policy of policies) {
        for (const statement of policy.statements) {
            // Nothing can be gained from a second Allow.
            if (effect === 'Allow' && statement.effect === 'Allow')
                continue;
            if (!applies(statement, { action, request, policy }))
                continue;
            if (statement.effect === 'Deny')
                return 'Deny';
            effect = 'Allow';
        }
    }
    return effect;
}
/** The statements of a policy that a request falls under, whatever their effect. */
export function matchedStatements(request, policy) {
    const action = request.action.toLowerCase();
    return policy.statements.filter((statement) => applies(statement, { action, request, policy }));
}
/** What a trust policy says to somebody: denied, granted by name, granted to the account as a whole, or nothing. */
export function trustOf(request, policy, asker) {
    const action = request.action.toLowerCase();
    let found;
    for (const statement of policy.statements) {
        if (statement.principals === undefined)
            continue;
        const match = principalMatch(statement.principals, asker);
        if (match === undefined || !applies(statement, { action, request, policy }))
            continue;
        if (statement.effect === 'Deny')
            return 'denied';
        if (match === 'direct')
            found = 'direct';
        else
            found ??= match;
    }
    return found;
}
function applies(statement, asked) {
    const { action, request, policy } = asked;
    if (!matches(statement.actions, action, (pattern) => pattern))
        return false;
    const replace = policy.variables
        ? (text) => replaceVariables(text, request.keys)
        : (text) => text;
    if (statement.resources !== undefined &&
        !matches(statement.resources, request.resource, replace)) {
        return false;
    }
    return statement.conditions.every((condition) => conditionHolds(condition, request.keys, replace));
}
function matches(patterns, text, replace) {
    return patterns.not !== patterns.patterns.some((pattern) => globMatches(replace(pattern), text));
}
/** `${aws:username}` and its like; a variable without value stays as it is and so matches nothing real. */
function replaceVariables(text, keys) {
    if (!text.includes('${'))
        return text;
    return text.replace(/\$\{([^}]{1,256})\}/g, (whole, name) => {
        if (name === '*' || name === '?' || name === '$')
            return name;
        const [key = '', fallback] = name.split(/,\s*/, 2);
        return keys(key.trim().toLowerCase())?.[0] ?? fallback?.replace(/^'|'$/g, '') ?? whole;
    });
}
//# sourceMappingURL=evaluate.js.map