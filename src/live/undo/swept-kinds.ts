import type { Members } from '../../aws/members.ts'
import type { RunNames } from '../names/run-names.ts'
import {
  removeBy,
  removeDevice,
  removeGroup,
  removeInstanceProfile,
  removePolicy,
  removeRole,
  removeUser,
  type Removal,
} from './removals.ts'

/** A kind of thing that a sweep looks for. */
export interface SweptKind {
  /** `user` */
  readonly noun: string
  readonly service: 'iam' | 'rolesanywhere'
  readonly operation: string
  /** The member of the answer that holds them. */
  readonly list: string
  readonly isRegional?: boolean | undefined
  readonly input: (names: RunNames) => Members
  readonly nameOf: (item: Members) => string
  readonly isOfRun: (
    item: Members,
    run: { readonly run: string; readonly names: RunNames },
  ) => boolean
  readonly remove: Removal
  /** Asks for the tags of one, where a name alone could be somebody else's: the operation, and the item's member in it. */
  readonly tags?: readonly [operation: string, member: string, from: string] | undefined
}

/** Something that a sweep found. */
export interface Found {
  readonly kind: SweptKind
  readonly region: string
  readonly what: string
  readonly item: Members
  /** Why it could not even be looked for. */
  readonly reason?: string | undefined
}

const text = (item: Members, member: string): string => {
  const value = item[member]
  return typeof value === 'string' ? value : ''
}

/** Kinds with a path are looked for by it. */
function pathed(
  noun: string,
  names: readonly [operation: string, list: string, name: string],
  remove: Removal,
): SweptKind {
  const [operation, list, name] = names
  return {
    noun,
    service: 'iam',
    operation,
    list,
    input: ({ path }) => ({
      PathPrefix: path,
      ...(operation === 'ListPolicies' ? { Scope: 'Local' } : {}),
    }),
    nameOf: (item) => text(item, name),
    isOfRun: (item, { names }) => text(item, 'Path').startsWith(names.path),
    remove,
  }
}

/** Kinds without a path are known by the run's id at the end of their name. */
function suffixed(
  kind: Omit<SweptKind, 'input' | 'nameOf' | 'isOfRun'>,
  member: string,
): SweptKind {
  return {
    ...kind,
    input: () => ({}),
    nameOf: (item) => text(item, member),
    isOfRun: (item, { run }) => text(item, member).endsWith(`-${run}`),
  }
}

/** In the order in which they are removed: who holds something before what is held. */
export const sweptKinds: readonly SweptKind[] = [
  pathed(
    'instance profile',
    ['ListInstanceProfiles', 'InstanceProfiles', 'InstanceProfileName'],
    removeInstanceProfile,
  ),
  pathed('user', ['ListUsers', 'Users', 'UserName'], removeUser),
  suffixed(
    {
      noun: 'MFA device',
      service: 'iam',
      operation: 'ListVirtualMFADevices',
      list: 'VirtualMFADevices',
      remove: removeDevice,
      tags: ['ListMFADeviceTags', 'SerialNumber', 'SerialNumber'],
    },
    'SerialNumber',
  ),
  pathed('group', ['ListGroups', 'Groups', 'GroupName'], removeGroup),
  suffixed(
    {
      noun: 'profile',
      service: 'rolesanywhere',
      operation: 'ListProfiles',
      list: 'profiles',
      remove: removeBy('DeleteProfile', 'profileId'),
      isRegional: true,
    },
    'name',
  ),
  suffixed(
    {
      noun: 'trust anchor',
      service: 'rolesanywhere',
      operation: 'ListTrustAnchors',
      list: 'trustAnchors',
      remove: removeBy('DeleteTrustAnchor', 'trustAnchorId'),
      isRegional: true,
    },
    'name',
  ),
  pathed('role', ['ListRoles', 'Roles', 'RoleName'], removeRole),
  suffixed(
    {
      noun: 'SAML provider',
      service: 'iam',
      operation: 'ListSAMLProviders',
      list: 'SAMLProviderList',
      remove: removeBy('DeleteSAMLProvider', 'SAMLProviderArn', 'Arn'),
      tags: ['ListSAMLProviderTags', 'SAMLProviderArn', 'Arn'],
    },
    'Arn',
  ),
  pathed('policy', ['ListPolicies', 'Policies', 'PolicyName'], removePolicy),
]
