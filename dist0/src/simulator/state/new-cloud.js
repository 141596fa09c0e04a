import { accountNumber } from '../../aws/ids.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { chanceOf } from '../../time/chance.js';
import { awsManagedPolicies } from './aws-managed-policies.js';
import { fillInAccounts } from '../../scenario/fill-in-accounts.js';
import { installAccount, installTrust } from './install-account.js';
import { newAccount } from './new-account.js';
import { principalIds } from './principal-ids.js';
/** The state of all accounts of a world at its start; the same seed and names give the same ids.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function newCloud(options) {
    const { seed, scenario, world, start } = options;
    const numberFor = (alias) => accountNumber(chanceOf(seed, scenario, options.case, 'account', alias));
    const own = numberFor('');
    const aliases = Object.keys(world.accounts ?? {});
    const numbers = new Map(aliases.map((alias) => [alias, numberFor(alias)]));
    const home = newAccount({
        number: own,
        alias: undefined,
        declared: fillInAccounts(world, own, numbers),
    });
    const others = Object.entries(world.accounts ?? {}).map(([alias, declared]) => {
        const number = numbers.get(alias) ?? '';
        return newAccount({ number, alias, declared: fillInAccounts(declared, number, numbers) });
    });
    const accounts = [home, ...others];
    const cloud = {
        start,
        lookupDelay: options.lookupDelay ?? 0,
        onPermission: options.onPermission,
        home,
        accounts: new Map(accounts.map((account) => [account.number, account])),
        memberAccounts: new Set((world.memberAccounts ?? []).map((alias) => memberNumber(alias, numbers))),
        managedByAws: awsManagedPolicies,
        sessions: new Map(),
        keys: new Map(),
    };
    for (const account of accounts) {
        installAccount(installationOf(account, options));
    }
    const principals = principalIds(cloud);
    for (const account of accounts)
        installTrust(account, principals);
    return cloud;
}
/** What the things that an account declares are made with. */
export function installationOf(account, { seed, scenario, start }) {
    return {
        account,
        start,
        chanceFor: (...path) => chanceOf(seed, scenario, account.alias ?? '', ...path),
    };
}
function memberNumber(alias, numbers) {
    const number = numbers.get(alias);
    if (number !== undefined)
        return number;
    throw new TrailproofError('WORLD_INVALID', `The member account "${alias}" is not in the world.`, {
        hint: didYouMean(alias, numbers.keys()) ?? 'Declare it under `accounts`.',
    });
}
//# sourceMappingURL=new-cloud.js.map