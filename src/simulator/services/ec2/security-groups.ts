import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { defaultNetwork } from './network.ts'

/** One rule of a security group: a protocol, ports, and one source or destination. */
export interface SecurityGroupRule {
  readonly id: string
  readonly isEgress: boolean
  readonly protocol: string
  readonly fromPort: number | undefined
  readonly toPort: number | undefined
  readonly target:
    | { readonly kind: 'ipv4' | 'ipv6'; readonly cidr: string }
    | { readonly kind: 'group' | 'prefix-list'; readonly id: string }
  readonly description: string | undefined
}

export interface SecurityGroup {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly vpcId: string
  rules: readonly SecurityGroupRule[]
}

const groups = stateSlot(() => new Map<string, Map<string, SecurityGroup>>())

/** The security groups of an account in a region, by id; the default group of the default network is among them. */
export function securityGroupsOf(
  account: AccountState,
  region: string,
): Map<string, SecurityGroup> {
  const regions = groups(account)
  const known = regions.get(region)
  if (known !== undefined) return known
  const { groupId, vpcId } = defaultNetwork(account, region)
  const own: SecurityGroup = {
    id: groupId,
    name: 'default',
    description: 'default VPC security group',
    vpcId,
    rules: [
      rule(groupId, { isEgress: false, target: { kind: 'group', id: groupId } }),
      allEgress(groupId),
    ],
  }
  const made = new Map([[groupId, own]])
  regions.set(region, made)
  return made
}

/** The rule that every new group begins with: everything may leave. */
export function allEgress(groupId: string): SecurityGroupRule {
  return rule(groupId, { isEgress: true, target: { kind: 'ipv4', cidr: '0.0.0.0/0' } })
}

function rule(
  groupId: string,
  of: Pick<SecurityGroupRule, 'isEgress' | 'target'>,
): SecurityGroupRule {
  return {
    // Follows from the group's own id.
    id: groupId.replace(/^sg-/, of.isEgress ? 'sgr-e' : 'sgr-').slice(0, 21),
    protocol: '-1',
    fromPort: undefined,
    toPort: undefined,
    description: undefined,
    ...of,
  }
}
