import { iamArn } from '../../aws/arn.ts'
import { entityId, totpSecret } from '../../aws/ids.ts'
import { issuerName, oidcProviderArn } from '../../aws/oidc-provider.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type {
  GroupDeclaration,
  PolicyDocument,
  RoleDeclaration,
  UserDeclaration,
} from '../../scenario/world.ts'
import type { Chance } from '../../time/chance.ts'
import { days, seconds, type Instant } from '../../time/duration.ts'
import type { Policy } from '../policy/policy.ts'
import type { PrincipalIds } from '../policy/principal-pattern.ts'
import type { AccountState } from './account-state.ts'
import type { IamUser, PolicyHolder } from './iam-state.ts'
import { identityCenterProvider, permissionSetRoles } from './permission-sets.ts'
import { samlMetadata } from './saml-metadata.ts'
import { readWorldPolicy, worldPolicyArn } from './read-world-policy.ts'

/** What declared things are made with. */
export interface Installation {
  readonly account: AccountState
  readonly start: Instant
  /** When the account and what is in it came to be; between one and three years before the start by default. */
  readonly born?: Instant | undefined
  /** Chance of one thing, from its kind and name: what else the world holds does not change its ids. */
  readonly chanceFor: (...path: readonly string[]) => Chance
}

/** Puts what an account's declaration says into the account; makes no records. Trust policies come later: they name
 * users and roles of other accounts.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function installAccount(installation: Installation): void {
  const { account } = installation
  const { declared, number } = account
  for (const name of Object.keys(declared.policies ?? {})) installPolicy(installation, name)
  for (const [name, group] of entries(declared.groups)) installGroup(installation, name, group)
  for (const [name, user] of entries(declared.users)) installUser(installation, name, user)
  for (const [name, role] of rolesOf(account)) installRole(installation, name, role)
  const samlProviders = [...(declared.samlProviders ?? [])]
  if (declared.permissionSets !== undefined) samlProviders.push(identityCenterProvider(number))
  for (const name of samlProviders) {
    const arn = iamArn(number, 'saml-provider', name)
    const created = bornAt(installation, installation.chanceFor('saml-provider', name))
    account.iam.samlProviders.set(arn, {
      name,
      arn,
      created,
      tags: new Map(),
      metadata: samlMetadata(name),
    })
  }
  for (const url of declared.oidcProviders ?? []) {
    const host = issuerName(url)
    const arn = oidcProviderArn(number, url)
    const created = bornAt(installation, installation.chanceFor('oidc-provider', host))
    account.iam.oidcProviders.set(arn, {
      url: host,
      arn,
      created,
      clientIds: new Set(['sts.amazonaws.com']),
      tags: new Map(),
      thumbprints: [],
    })
  }
}

/** Reads the trust policies of an account's roles, once those of all accounts can be named.
 * @throws TrailproofError WORLD_INVALID, POLICY_UNSUPPORTED */
export function installTrust(account: AccountState, principals: PrincipalIds): void {
  const isOutside = (arn: string): boolean => !principals.accountExists(arn.split(':')[4] ?? '')
  const use = {
    kind: 'trust',
    principals: {
      // A world may trust accounts that it does not describe, such as a vendor's.
      accountExists: () => true,
      idOf: (arn: string) => principals.idOf(arn) ?? (isOutside(arn) ? '' : undefined),
    },
  } as const
  for (const [name, declared] of rolesOf(account)) {
    const role = account.iam.roles.get(name.toLowerCase())
    if (role === undefined) continue
    role.trust = readWorldPolicy(declared.trust, use, `The trust policy of role "${name}"`)
  }
}

const entries = <Value>(
  values: Readonly<Record<string, Value>> | undefined,
): readonly (readonly [string, Value])[] => Object.entries(values ?? {})

function rolesOf(account: AccountState): readonly (readonly [string, RoleDeclaration])[] {
  return [...entries(account.declared.roles), ...entries(permissionSetRoles(account))]
}

const nobodyTrusted: Policy = { text: '{}', variables: true, statements: [] }

/** Between one and three years before the start. */
function bornAt({ start, born }: Installation, chance: Chance): Instant {
  if (born !== undefined) return born
  const wholeSeconds = Math.floor(start / 1000) * 1000
  return wholeSeconds - days(365) - seconds(chance.below(2 * 365 * 86_400))
}

function installPolicy(installation: Installation, name: string): void {
  const { account, chanceFor } = installation
  const given = account.declared.policies?.[name]
  if (given === undefined) return
  const { versions, defaultVersion } =
    'versions' in given ? given : { versions: [given], defaultVersion: 1 }
  if (versions[defaultVersion - 1] === undefined) {
    throw new TrailproofError(
      'WORLD_INVALID',
      `Policy "${name}" has no version ${defaultVersion} to be its default.`,
      { hint: `It has ${versions.length}; they count from 1.` },
    )
  }
  const chance = chanceFor('policy', name)
  const id = entityId('ANPA', account.number, chance)
  const created = bornAt(installation, chance)
  const arn = iamArn(account.number, 'policy', name)
  account.iam.policies.set(arn, {
    name,
    path: '/',
    id,
    arn,
    created,
    updated: created,
    description: undefined,
    versions: new Map(
      versions.map((document, index) => {
        const owner = `Version ${index + 1} of policy "${name}"`
        const policy = readWorldPolicy(document, { kind: 'identity' }, owner)
        const version = `v${index + 1}`
        return [version, { id: version, created: created + days(index), policy }]
      }),
    ),
    tags: new Map(),
    defaultVersion: `v${defaultVersion}`,
    lastVersion: versions.length,
  })
}

function installGroup(installation: Installation, name: string, group: GroupDeclaration): void {
  const { account, chanceFor } = installation
  const chance = chanceFor('group', name)
  const path = group.path ?? '/'
  account.iam.groups.set(name.toLowerCase(), {
    ...holderOf(account, group, `Group "${name}"`),
    name,
    path,
    id: entityId('AGPA', account.number, chance),
    arn: iamArn(account.number, 'group', path + name),
    created: bornAt(installation, chance),
  })
}

function installUser(installation: Installation, name: string, declared: UserDeclaration): void {
  const { account, chanceFor } = installation
  const chance = chanceFor('user', name)
  const owner = `User "${name}"`
  const path = declared.path ?? '/'
  const id = entityId('AIDA', account.number, chance)
  const created = bornAt(installation, chance)
  const user: IamUser = {
    ...holderOf(account, declared, owner),
    name,
    path,
    id,
    created,
    arn: iamArn(account.number, 'user', path + name),
    groups: new Set(declared.groups ?? []),
    accessKeys: new Map(),
    tags: new Map(),
    loginProfile:
      declared.loginProfile === true
        ? {
            created: created + seconds(40),
            password: `${name} in the console`,
            passwordResetRequired: false,
          }
        : undefined,
    boundary: boundaryOf(account, declared.boundary, owner),
  }
  for (const group of user.groups) {
    if (account.iam.groups.has(group.toLowerCase())) continue
    throw new TrailproofError(
      'WORLD_INVALID',
      `${owner} is in the group "${group}", which is not there.`,
      {
        hint: 'Declare it under `groups`.',
      },
    )
  }
  account.iam.users.set(name.toLowerCase(), user)
  if (declared.mfa !== undefined) installDevice(installation, user, declared.mfa)
}

function installDevice(installation: Installation, user: IamUser, name: string): void {
  const { account, chanceFor } = installation
  const serialNumber = iamArn(account.number, 'mfa', name)
  account.iam.mfaDevices.set(serialNumber, {
    serialNumber,
    name,
    seed: totpSecret(chanceFor('mfa', name)),
    tags: new Map(),
    enabledFor: { owner: { kind: 'user', name: user.name }, since: user.created + seconds(95) },
    lastCode: undefined,
  })
}

function installRole(installation: Installation, name: string, declared: RoleDeclaration): void {
  const { account, chanceFor } = installation
  const chance = chanceFor('role', name)
  const owner = `Role "${name}"`
  const path = declared.path ?? '/'
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
  })
}

function holderOf(
  account: AccountState,
  declared: {
    readonly attached?: readonly string[]
    readonly inline?: Readonly<Record<string, PolicyDocument>>
  },
  owner: string,
): PolicyHolder {
  return {
    attached: new Set(
      (declared.attached ?? []).map((name) => worldPolicyArn(account, name, owner)),
    ),
    inline: new Map(
      entries(declared.inline).map(([name, document]) => [
        name,
        readWorldPolicy(document, { kind: 'identity' }, `Inline policy "${name}" of ${owner}`),
      ]),
    ),
  }
}

function boundaryOf(
  account: AccountState,
  boundary: string | undefined,
  owner: string,
): string | undefined {
  return boundary === undefined ? undefined : worldPolicyArn(account, boundary, owner)
}
