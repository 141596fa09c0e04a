import { decide, matchedStatements } from '../../policy/evaluate.js';
import { contextKeysOf } from './context-keys.js';
/** Judges every action on every resource as if somebody with these policies had called. Keys that the context does not
 * give are absent and are named as missing. Places of statements in their documents are left out. */
export function simulate(simulation) {
    const { actions, resources } = simulation;
    const missing = missingKeys(simulation);
    return actions.flatMap((action) => resources.map((resource) => ({
        EvalActionName: action,
        EvalResourceName: resource,
        ...judged({ action, resource, keys: keysOf(simulation) }, simulation),
        MissingContextValues: missing,
    })));
}
const decisions = {
    allowed: 'allowed',
    denied: 'explicitDeny',
    'not-allowed': 'implicitDeny',
};
function judged(request, { policies, boundary }) {
    const documents = policies.map(({ policy }) => policy);
    // Several boundary documents cannot come from an entity; together they are one.
    const limit = boundary === undefined
        ? undefined
        : {
            text: '{}',
            variables: true,
            statements: boundary.flatMap((one) => one.policy.statements),
        };
    const decision = decide(request, { identity: documents, boundary: limit });
    const passes = limit === undefined || decide(request, { identity: [limit] }).kind === 'allowed';
    return {
        EvalDecision: decisions[decision.kind],
        MatchedStatements: matched(request, [...policies, ...(boundary ?? [])], decision.kind),
        ...(limit === undefined
            ? {}
            : { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: passes } }),
    };
}
/** The statements that led to the decision: those that deny where one does, else those that allow. */
function matched(request, policies, decision) {
    const wanted = decision === 'denied' ? 'Deny' : 'Allow';
    return policies.flatMap(({ id, policy }) => matchedStatements(request, policy)
        .filter(({ effect }) => effect === wanted)
        .map(() => ({ SourcePolicyId: id, SourcePolicyType: 'IAM Policy' })));
}
function keysOf({ context }) {
    return (key) => context.get(key) ?? [];
}
function missingKeys({ policies, boundary, context }) {
    const texts = [...policies, ...(boundary ?? [])].map(({ policy }) => policy.text);
    return contextKeysOf(texts).filter((key) => !context.has(key.toLowerCase()));
}
//# sourceMappingURL=simulation.js.map