import type { CallOutcome } from '../../src/scenario/port.ts'
import type { aCloud } from './a-cloud.ts'

type CloudCall = ReturnType<typeof aCloud>['call']
type Members = Readonly<Record<string, unknown>>

/** Reads that need nothing named. */
const wholes = [
  'GetAccountAuthorizationDetails',
  'GetAccountPasswordPolicy',
  'GetAccountSummary',
  'ListAccountAliases',
  'ListInstanceProfiles',
  'ListServerCertificates',
  'ListVirtualMFADevices',
]

/** Reads of one thing each: the list that names them, the member that a read takes, and the reads. */
const singles: readonly {
  readonly list: readonly [operation: string, member: string]
  readonly key: readonly [answered: string, asked: string]
  readonly reads: readonly string[]
}[] = [
  {
    list: ['ListUsers', 'Users'],
    key: ['UserName', 'UserName'],
    reads: [
      'GetUser',
      'ListAccessKeys',
      'GetLoginProfile',
      'ListMFADevices',
      'ListUserTags',
      'ListSigningCertificates',
      'ListSSHPublicKeys',
      'ListServiceSpecificCredentials',
    ],
  },
  { list: ['ListRoles', 'Roles'], key: ['RoleName', 'RoleName'], reads: ['GetRole'] },
  {
    list: ['ListVirtualMFADevices', 'VirtualMFADevices'],
    key: ['SerialNumber', 'SerialNumber'],
    reads: ['ListMFADeviceTags'],
  },
  {
    list: ['ListOpenIDConnectProviders', 'OpenIDConnectProviderList'],
    key: ['Arn', 'OpenIDConnectProviderArn'],
    reads: ['GetOpenIDConnectProvider'],
  },
  {
    list: ['ListSAMLProviders', 'SAMLProviderList'],
    key: ['Arn', 'SAMLProviderArn'],
    reads: ['GetSAMLProvider'],
  },
  {
    list: ['ListPolicies', 'Policies'],
    key: ['Arn', 'PolicyArn'],
    reads: ['GetPolicy', 'ListPolicyTags'],
  },
]

/** Everything that IAM's reading calls tell of an account, in an order of its own and without what differs between a thing
 * and one that was made anew: ids, dates, numbers of policy versions. */
export async function iamDump(call: CloudCall): Promise<unknown> {
  const told: Record<string, unknown> = {}
  for (const operation of wholes) told[operation] = answered((await call('iam', operation)).outcome)
  for (const { list, key, reads } of singles) {
    for (const name of await named(call, list, key[0])) {
      for (const read of reads) {
        const { outcome } = await call('iam', read, { [key[1]]: name })
        told[`${read} ${name}`] = answered(outcome)
      }
    }
  }
  return told
}

async function named(
  call: CloudCall,
  [operation, member]: readonly [string, string],
  key: string,
): Promise<readonly string[]> {
  const input = operation === 'ListPolicies' ? { Scope: 'Local' } : {}
  const { outcome } = await call('iam', operation, input)
  const entries: unknown = outcome.kind === 'output' ? outcome.output[member] : []
  if (!Array.isArray(entries)) return []
  return entries.map((entry: Members) => String(entry[key])).toSorted()
}

const passing = /Id$|Date$|^ValidUntil$|LastUsed$/

function answered(outcome: CallOutcome): unknown {
  return outcome.kind === 'error' ? outcome.code : plain(outcome.output)
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(plain)
      .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([name]) => !passing.test(name))
  return Object.fromEntries(entries.map(([name, member]) => [name, plain(member)]))
}
