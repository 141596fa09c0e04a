import { accountNumber } from '../../aws/ids.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { World } from '../../scenario/world.ts'
import { chanceOf } from '../../time/chance.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import { awsManagedPolicies } from './aws-managed-policies.ts'
import type { CloudState } from './cloud-state.ts'
import type { AccountState } from './account-state.ts'
import { fillInAccounts } from '../../scenario/fill-in-accounts.ts'
import { installAccount, installTrust } from './install-account.ts'
import type { Installation } from './installation.ts'
import { newAccount } from './new-account.ts'
import { principalIds } from './principal-ids.ts'

/** What a cloud is made of. */
export interface CloudSeed {
  readonly seed: string
  readonly scenario: string
  /** The case that is played: account numbers derive from it, so that cases do not share an account. */
  readonly case: string
  readonly world: World
  readonly start: Instant
  /** How long LookupEvents hides a record; not at all by default. */
  readonly lookupDelay?: Duration | undefined
  /** Hears every permission that a call asks for. */
  readonly onPermission?: CloudState['onPermission']
}

/** The state of all accounts of a world at its start; the same seed and names give the same ids.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function newCloud(options: CloudSeed): CloudState {
  const { seed, scenario, world, start } = options
  const numberFor = (alias: string): string =>
    accountNumber(chanceOf(seed, scenario, options.case, 'account', alias))
  const own = numberFor('')
  const aliases = Object.keys(world.accounts ?? {})
  const numbers = new Map(aliases.map((alias) => [alias, numberFor(alias)]))
  const home = newAccount({
    number: own,
    alias: undefined,
    declared: fillInAccounts(world, own, numbers),
  })
  const others = Object.entries(world.accounts ?? {}).map(([alias, declared]) => {
    const number = numbers.get(alias) ?? ''
    return newAccount({ number, alias, declared: fillInAccounts(declared, number, numbers) })
  })
  const accounts = [home, ...others]
  const cloud: CloudState = {
    start,
    lookupDelay: options.lookupDelay ?? 0,
    onPermission: options.onPermission,
    home,
    accounts: new Map(accounts.map((account) => [account.number, account])),
    memberAccounts: new Set(
      (world.memberAccounts ?? []).map((alias) => memberNumber(alias, numbers)),
    ),
    managedByAws: awsManagedPolicies,
    sessions: new Map(),
    keys: new Map(),
  }
  for (const account of accounts) {
    installAccount(installationOf(account, options))
  }
  const principals = principalIds(cloud)
  for (const account of accounts) installTrust(account, principals)
  return cloud
}

/** What the things that an account declares are made with. */
export function installationOf(
  account: AccountState,
  { seed, scenario, start }: CloudSeed,
): Installation {
  return {
    account,
    start,
    chanceFor: (...path) => chanceOf(seed, scenario, account.alias ?? '', ...path),
  }
}

function memberNumber(alias: string, numbers: ReadonlyMap<string, string>): string {
  const number = numbers.get(alias)
  if (number !== undefined) return number
  throw new TrailproofError('WORLD_INVALID', `The member account "${alias}" is not in the world.`, {
    hint: didYouMean(alias, numbers.keys()) ?? 'Declare it under `accounts`.',
  })
}
