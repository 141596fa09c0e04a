import { asked, reasonOf, textOf } from './ask.js';
import { checkMarker } from './check-marker.js';
import { checkOrganization } from './check-organization.js';
import { refusal } from './refusal.js';
/** Lets a run into an account, or refuses it. Only asks; whatever is not certain is refused.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION, GUARD_REGION, GUARD_ALIAS,
 * GUARD_MARKER, GUARD_ORGANIZATION, GUARD_CONFIRMATION */
export async function passGuard(request) {
    const admitted = await checkIdentity(request);
    const { sandbox } = admitted;
    checkRegions(request, sandbox);
    await checkAlias(request, sandbox);
    await checkMarker(request.call, sandbox);
    await checkOrganization(request.call, sandbox);
    const typed = await request.confirm(sandbox.id);
    if (typed !== sandbox.id) {
        throw refusal('GUARD_CONFIRMATION', typed === undefined
            ? `Nobody confirmed that attacks may be played in ${sandbox.id}.`
            : `"${typed}" is not the account ${sandbox.id}.`, `Type the account's number when asked; in CI, set TRAILPROOF_LIVE_ACCOUNT=${sandbox.id}.`);
    }
    return admitted;
}
/** Who the credentials are, and whether their account is listed: asked again after every change of credentials.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION */
export async function checkIdentity({ call, sandboxes, file, }) {
    const who = await asked(call, { service: 'sts', operation: 'GetCallerIdentity' });
    const account = textOf(who, 'Account');
    const arn = textOf(who, 'Arn');
    if (account === undefined || arn === undefined) {
        throw refusal('GUARD_IDENTITY', `AWS does not say whose credentials these are${reasonOf(who)}.`, 'Give the run credentials of a role in the sandbox: AWS_PROFILE, or keys in the environment.');
    }
    if (arn.endsWith(':root')) {
        throw refusal('GUARD_ROOT', `${arn} is the root user.`, 'Run as a role of the sandbox that has the policy of `trailproof live plan`.');
    }
    const sandbox = sandboxes.find(({ id }) => id === account);
    if (sandbox === undefined) {
        throw refusal('GUARD_ACCOUNT', `The account ${account} is not listed in ${file}.`, 'Add it there if it is a sandbox, or change the credentials.');
    }
    const partition = arn.split(':')[1] ?? '';
    if (partition !== sandbox.partition) {
        throw refusal('GUARD_PARTITION', `The account ${account} is in the partition ${partition}, not ${sandbox.partition}.`, `Say partition = "${partition}" in ${file} if that is meant.`);
    }
    return { sandbox, arn };
}
/** Whether every region may be played in.
 * @throws TrailproofError GUARD_REGION */
export function checkRegions({ regions, file }, sandbox) {
    const outside = regions.filter((region) => !sandbox.regions.includes(region));
    if (outside.length === 0)
        return;
    throw refusal('GUARD_REGION', `The run makes calls in ${outside.join(', ')}, where ${sandbox.id} may not be played in.`, `Add the region to the account's list in ${file}, or leave the case out.`);
}
async function checkAlias({ call, file }, sandbox) {
    const answer = await asked(call, { service: 'iam', operation: 'ListAccountAliases' });
    const aliases = answer.kind === 'output' ? answer.output['AccountAliases'] : undefined;
    const alias = Array.isArray(aliases) ? aliases[0] : undefined;
    if (typeof alias === 'string' && matches(sandbox.alias, alias))
        return;
    const found = typeof alias === 'string' ? `is "${alias}"` : `is not known${reasonOf(answer)}`;
    throw refusal('GUARD_ALIAS', `The alias of ${sandbox.id} ${found}; it must look like "${sandbox.alias}".`, `Name the account so (iam:CreateAccountAlias), or correct alias in ${file}.`);
}
function matches(pattern, text) {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(text);
}
//# sourceMappingURL=pass-guard.js.map