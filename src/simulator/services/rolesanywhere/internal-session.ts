import { chanceOf } from '../../../time/chance.ts'
import type { Companion, Operation } from '../../operation.ts'
import type { Principal } from '../../principal.ts'
import { serviceLinkedRole } from '../iam/service-linked-roles.ts'
import { assumeRole } from '../sts/assume-role.ts'

const service = 'rolesanywhere.amazonaws.com'

/** Roles Anywhere takes its own role when an anchor or profile is made (6 of 6 samples, within 75 seconds; here at once,
 * so that records stand in the order of their time). The role is as old as the account's use of the service. */
export const actAsRolesAnywhere: NonNullable<Operation['companions']> = ({ outcome, context }) => {
  if (outcome.kind === 'error') return []
  const { account, call, cloud } = context
  const chance = chanceOf(account.number, service)
  const role = serviceLinkedRole(account, service, { created: cloud.start, chance })
  const principal: Principal = { kind: 'service', account: account.number, service }
  const input = { RoleArn: role.arn, RoleSessionName: 'RolesAnywhereInternalSession' }
  const own = { ...call, service: 'sts', operation: 'AssumeRole', input }
  const output = assumeRole.run(input, { ...context, principal, call: own })
  const companion: Companion = {
    operation: assumeRole,
    call: own,
    principal,
    outcome: { kind: 'output', output },
  }
  return [companion]
}
