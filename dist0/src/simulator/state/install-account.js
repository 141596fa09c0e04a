import { iamArn } from '../../aws/arn.js';
import { entityId } from '../../aws/ids.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { days } from '../../time/duration.js';
import { bornAt } from './installation.js';
import { installProviders } from './install-providers.js';
import { installUser } from './install-user.js';
import { permissionSetRoles } from './permission-sets.js';
import { boundaryOf, holderOf } from './policy-holder.js';
import { readWorldPolicy } from './read-world-policy.js';
/** Puts what an account's declaration says into the account; makes no records. Trust policies come later: they name
 * users and roles of other accounts.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function installAccount(installation) {
    const { account } = installation;
    const { declared } = account;
    checkNames('user', { longest: 64, declared: declared.users });
    checkNames('group', { longest: 128, declared: declared.groups });
    checkNames('role', { longest: 64, declared: declared.roles });
    checkNames('policy', { longest: 128, declared: declared.policies });
    for (const name of Object.keys(declared.policies ?? {}))
        installPolicy(installation, name);
    for (const [name, group] of entries(declared.groups))
        installGroup(installation, name, group);
    for (const [name, user] of entries(declared.users))
        installUser(installation, name, user);
    for (const [name, role] of rolesOf(account))
        installRole(installation, name, role);
    installProviders(installation);
}
/** As IAM has them (API reference, CreateUser and its like).
 * @throws TrailproofError WORLD_INVALID */
function checkNames(what, { longest, declared = {} }) {
    const wrong = Object.keys(declared).find((name) => name.length > longest || !/^[\w+=,.@-]+$/.test(name));
    if (wrong === undefined)
        return;
    throw new TrailproofError('WORLD_INVALID', `"${wrong}" cannot be the name of a ${what}.`, {
        hint: `Use up to ${longest} letters, digits and +=,.@_- alone.`,
    });
}
/** Reads the trust policies of an account's roles, once those of all accounts can be named.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function installTrust(account, principals) {
    const isOutside = (arn) => !principals.accountExists(arn.split(':')[4] ?? '');
    const use = {
        kind: 'trust',
        principals: {
            // A world may trust accounts that it does not describe, such as a vendor's.
            accountExists: () => true,
            idOf: (arn) => principals.idOf(arn) ?? (isOutside(arn) ? '' : undefined),
        },
    };
    for (const [name, declared] of rolesOf(account)) {
        const role = account.iam.roles.get(name.toLowerCase());
        if (role === undefined)
            continue;
        role.trust = readWorldPolicy(declared.trust, use, `The trust policy of role "${name}"`);
    }
}
const entries = (values) => Object.entries(values ?? {});
function rolesOf(account) {
    return [...entries(account.declared.roles), ...entries(permissionSetRoles(account))];
}
const nobodyTrusted = { text: '{}', variables: true, statements: [] };
function installPolicy(installation, name) {
    const { account, chanceFor } = installation;
    const given = account.declared.policies?.[name];
    if (given === undefined)
        return;
    const { versions, defaultVersion } = 'versions' in given ? given : { versions: [given], defaultVersion: 1 };
    if (versions[defaultVersion - 1] === undefined) {
        throw new TrailproofError('WORLD_INVALID', `Policy "${name}" has no version ${defaultVersion} to be its default.`, { hint: `It has ${versions.length}; they count from 1.` });
    }
    const chance = chanceFor('policy', name);
    const id = entityId('ANPA', account.number, chance);
    const created = bornAt(installation, chance);
    const arn = iamArn(account.number, 'policy', name);
    account.iam.policies.set(arn, {
        name,
        path: '/',
        id,
        arn,
        created,
        updated: created,
        description: undefined,
        versions: new Map(versions.map((document, index) => {
            const owner = `Version ${index + 1} of policy "${name}"`;
            const policy = readWorldPolicy(document, { kind: 'identity' }, owner);
            const version = `v${index + 1}`;
            return [version, { id: version, created: created + days(index), policy }];
        })),
        tags: new Map(),
        defaultVersion: `v${defaultVersion}`,
        lastVersion: versions.length,
    });
}
function installGroup(installation, name, group) {
    const { account, chanceFor } = installation;
    const chance = chanceFor('group', name);
    const path = group.path ?? '/';
    account.iam.groups.set(name.toLowerCase(), {
        ...holderOf(account, group, `Group "${name}"`),
        name,
        path,
        id: entityId('AGPA', account.number, chance),
        arn: iamArn(account.number, 'group', path + name),
        created: bornAt(installation, chance),
    });
}
function installRole(installation, name, declared) {
    const { account, chanceFor } = installation;
    const chance = chanceFor('role', name);
    const owner = `Role "${name}"`;
    const path = declared.path ?? '/';
    account.iam.roles.set(name.toLowerCase(), {
        ...holderOf(account, declared, owner),
        name,
        path,
        id: entityId('AROA', account.number, chance),
        description: undefined,
        arn: iamArn(account.number, 'role', path + name),
        created: bornAt(installation, chance),
        tags: new Map(),
        trust: nobodyTrusted,
        maxSessionDuration: declared.maxSessionDuration ?? 3600,
        boundary: boundaryOf(account, declared.boundary, owner),
    });
}
//# sourceMappingURL=install-account.js.map