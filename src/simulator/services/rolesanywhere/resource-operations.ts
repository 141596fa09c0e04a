import type { Instant } from '../../../time/duration.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { notThere, onAny, onOne, rolesAnywhereOperation } from './rolesanywhere-operation.ts'
import { rolesAnywhereOf, type RolesAnywhereRegion } from './rolesanywhere-state.ts'

interface Resource {
  readonly id: string
  enabled: boolean
  updated: Instant
}

/** One of the two kinds of things that Roles Anywhere keeps, trust anchors and profiles. */
export interface ResourceKind<R extends Resource> {
  /** As in `GetTrustAnchor`. */
  readonly noun: 'TrustAnchor' | 'Profile'
  /** As in ARNs. */
  readonly arnKind: 'trust-anchor' | 'profile'
  /** As answers name one. */
  readonly member: 'trustAnchor' | 'profile'
  /** As AWS's messages name one. */
  readonly label: string
  readonly of: (region: RolesAnywhereRegion) => Map<string, R>
  readonly valueOf: (resource: R) => Output
}

/** All resources of a kind in the call's region, by id. */
export function resourcesOf<R extends Resource>(
  kind: ResourceKind<R>,
  { account, call }: OperationContext,
): Map<string, R> {
  return kind.of(rolesAnywhereOf(account, call.region))
}

/** The resource that a call is about.
 * @throws AwsFailure ResourceNotFoundException */
export function resourceNamed<R extends Resource>(
  kind: ResourceKind<R>,
  input: Input,
  context: OperationContext,
): R {
  const resource = resourcesOf(kind, context).get(requiredText(input, `${kind.member}Id`))
  if (resource === undefined) throw notThere(kind.label)
  return resource
}

/** What both kinds have beside Create and Update: Enable, Disable, Get, Delete and List. */
export function resourceOperations<R extends Resource>(
  kind: ResourceKind<R>,
): readonly Operation[] {
  const { noun, member, valueOf } = kind
  const on = (
    verb: 'Enable' | 'Disable' | 'Get' | 'Delete',
    act: (resource: R, context: OperationContext) => void,
  ): Operation =>
    rolesAnywhereOperation(`${verb}${noun}`, {
      permission: onOne(`${verb}${noun}`, kind.arnKind, `${member}Id`),
      run: (input, context) => {
        const resource = resourceNamed(kind, input, context)
        act(resource, context)
        return { [member]: valueOf(resource) }
      },
    })
  return [
    on('Enable', (resource, { call }) => Object.assign(resource, turned(true, call.at))),
    on('Disable', (resource, { call }) => Object.assign(resource, turned(false, call.at))),
    on('Get', () => {}),
    on('Delete', ({ id }, context) => resourcesOf(kind, context).delete(id)),
    rolesAnywhereOperation(`List${noun}s`, {
      permission: onAny(`List${noun}s`),
      run: (_input, context) => ({
        [`${member}s`]: Array.from(resourcesOf(kind, context).values(), valueOf),
      }),
    }),
  ]
}

const turned = (enabled: boolean, updated: Instant): Pick<Resource, 'enabled' | 'updated'> => ({
  enabled,
  updated,
})
