import { z } from 'zod';
import { checkIdentity } from '../../live/guard/pass-guard.js';
import { principalOf } from '../../live/preflight/principal-of.js';
import { preflightQuestions } from '../../live/preflight/questions.js';
import { simulatePrincipal } from '../../live/preflight/simulate-principal.js';
import { chanceOf } from '../../time/chance.js';
import { operatorOf } from './operator.js';
import { readSandboxes } from './read-sandboxes.js';
/** Asks IAM whether the credentials may do what plans need; only reads.
 * @throws TrailproofError GUARD_… where the credentials are not of a listed account */
export async function preflightPlans(plans, options) {
    const sandboxes = readSandboxes(options.sandboxes);
    const { call } = await operatorOf(options);
    const { sandbox, arn } = await checkIdentity({ call, sandboxes, file: options.sandboxes });
    const principal = await principalOf(call, arn);
    const preflight = {
        call,
        clock: { now: options.wallClock, sleep: options.sleep },
        chance: chanceOf('preflight'),
    };
    const told = [];
    for (const plan of plans) {
        if (plan.kind === 'refused')
            told.push(plan);
        else if (typeof principal !== 'string')
            told.push({ ...plan, preflight: principal });
        else {
            const about = { principal, account: sandbox.id };
            told.push({ ...plan, preflight: await preflightOf(plan.policy, about, preflight) });
        }
    }
    return told;
}
async function preflightOf(policy, { principal, account }, preflight) {
    const questions = preflightQuestions(policyShape.parse(policy), account);
    const simulated = await simulatePrincipal(preflight, principal, questions);
    if ('kind' in simulated)
        return simulated;
    return {
        kind: 'asked',
        principal,
        allowed: simulated.filter(({ decision }) => decision === 'allowed').length,
        denied: simulated.flatMap(({ action, resource, decision, by }) => decision === 'allowed' ? [] : [{ action, resource, decision, by }]),
        missing: [...new Set(simulated.flatMap(({ missing }) => missing))].toSorted(),
    };
}
const texts = z.array(z.string()).readonly();
const policyShape = z.object({
    Statement: z.array(z.object({
        Effect: z.enum(['Allow', 'Deny']),
        Action: texts,
        Resource: texts.or(z.string()),
        Condition: z.record(z.string(), z.record(z.string(), texts.or(z.string()))).optional(),
    })),
});
//# sourceMappingURL=preflight.js.map