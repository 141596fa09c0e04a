import { isMembers, listIn, objectsIn } from '../../aws/members.js';
import { allPages, EndlessList, marker } from '../all-pages.js';
import { told } from '../answers.js';
import { asked } from '../guard/ask.js';
import { isBusy, pauses } from '../patience.js';
const atOnce = 50;
/** Asks IAM what a user or role may do (iam:SimulatePrincipalPolicy): nothing is changed. Ends at the first question that
 * is not answered. */
export async function simulatePrincipal(preflight, principal, questions) {
    const simulated = [];
    for (const { actions, resource, context } of questions) {
        for (let at = 0; at < actions.length; at += atOnce) {
            const input = {
                PolicySourceArn: principal,
                ActionNames: actions.slice(at, at + atOnce),
                ResourceArns: [resource],
                ContextEntries: context.map(({ key, values }) => ({
                    ContextKeyName: key,
                    ContextKeyValues: values,
                    ContextKeyType: 'string',
                })),
            };
            const answers = await resultsOf(preflight, input);
            if ('kind' in answers)
                return answers;
            simulated.push(...answers.map((answer) => readAnswer(answer, resource)));
        }
    }
    return simulated;
}
async function resultsOf(preflight, input) {
    try {
        const pages = await allPages(async (page) => {
            const outcome = await simulate(preflight, { ...input, ...page });
            if (outcome.kind === 'output')
                return outcome.output;
            throw new Unsaid(`iam:SimulatePrincipalPolicy: ${told(outcome)}`);
        }, marker);
        return pages.flatMap((page) => objectsIn(page, 'EvaluationResults'));
    }
    catch (error) {
        if (error instanceof Unsaid)
            return { kind: 'unknown', reason: error.message };
        if (!(error instanceof EndlessList))
            throw error;
        return { kind: 'unknown', reason: `The answer has no end: ${error.pages} pages came.` };
    }
}
/** What AWS answered in place of a simulation. */
class Unsaid extends Error {
}
async function simulate({ call, clock, chance }, input) {
    const what = { service: 'iam', operation: 'SimulatePrincipalPolicy', input };
    let outcome = await asked(call, what);
    for (const pause of pauses(chance)) {
        if (!isBusy(outcome))
            break;
        await clock.sleep(pause);
        outcome = await asked(call, what);
    }
    return outcome;
}
/** An answer that is not known counts as no. */
function readAnswer(answer, resource) {
    const { EvalActionName: action, EvalDecision: said } = answer;
    const decision = said === 'allowed' ? 'allowed' : said === 'explicitDeny' ? 'explicit' : 'implicit';
    return {
        action: typeof action === 'string' ? action : '',
        resource,
        decision,
        by: decision === 'allowed' ? [] : deniedBy(answer),
        missing: listIn(answer, 'MissingContextValues').filter((key) => typeof key === 'string'),
    };
}
function deniedBy(answer) {
    const { OrganizationsDecisionDetail: organization, PermissionsBoundaryDecisionDetail: boundary } = answer;
    const stops = (detail, member) => isMembers(detail) && detail[member] === false;
    const statements = listIn(answer, 'MatchedStatements').flatMap((one) => {
        const id = isMembers(one) ? one['SourcePolicyId'] : undefined;
        return typeof id === 'string' ? [id] : [];
    });
    return [
        ...(stops(organization, 'AllowedByOrganizations') ? ['the organization'] : []),
        ...(stops(boundary, 'AllowedByPermissionsBoundary') ? ['the boundary'] : []),
        // Of what nobody denies these are the statements that would allow it.
        ...(answer['EvalDecision'] === 'explicitDeny' ? new Set(statements) : []),
    ];
}
//# sourceMappingURL=simulate-principal.js.map