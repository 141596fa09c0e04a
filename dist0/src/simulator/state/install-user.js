import { iamArn } from '../../aws/arn.js';
import { entityId, totpSecret } from '../../aws/ids.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { seconds } from '../../time/duration.js';
import { bornAt } from './installation.js';
import { boundaryOf, holderOf } from './policy-holder.js';
/** Makes a declared user, with the device that it has.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function installUser(installation, name, declared) {
    const { account, chanceFor } = installation;
    const chance = chanceFor('user', name);
    const owner = `User "${name}"`;
    const path = declared.path ?? '/';
    const id = entityId('AIDA', account.number, chance);
    const created = bornAt(installation, chance);
    const user = {
        ...holderOf(account, declared, owner),
        name,
        path,
        id,
        created,
        arn: iamArn(account.number, 'user', path + name),
        groups: new Set(declared.groups ?? []),
        accessKeys: new Map(),
        tags: new Map(),
        loginProfile: declared.loginProfile === true
            ? {
                created: created + seconds(40),
                password: `${name} in the console`,
                passwordResetRequired: false,
            }
            : undefined,
        boundary: boundaryOf(account, declared.boundary, owner),
    };
    for (const group of user.groups) {
        if (account.iam.groups.has(group.toLowerCase()))
            continue;
        throw new TrailproofError('WORLD_INVALID', `${owner} is in the group "${group}", which is not there.`, {
            hint: 'Declare it under `groups`.',
        });
    }
    account.iam.users.set(name.toLowerCase(), user);
    if (declared.mfa !== undefined)
        installDevice(installation, user, declared.mfa);
}
function installDevice(installation, user, name) {
    const { account, chanceFor } = installation;
    const serialNumber = iamArn(account.number, 'mfa', name);
    account.iam.mfaDevices.set(serialNumber, {
        serialNumber,
        name,
        seed: totpSecret(chanceFor('mfa', name)),
        tags: new Map(),
        enabledFor: { owner: { kind: 'user', name: user.name }, since: user.created + seconds(95) },
        lastCode: undefined,
    });
}
//# sourceMappingURL=install-user.js.map