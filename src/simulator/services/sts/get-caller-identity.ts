import { userId } from '../../caller-keys.ts'
import type { Operation } from '../../operation.ts'
import { describeCaller } from '../../user-identity.ts'

/** Needs no permission: even an explicit deny does not stop it. */
export const getCallerIdentity: Operation = {
  service: 'sts',
  name: 'GetCallerIdentity',
  run: (_input, { cloud, principal }) => ({
    UserId: userId(principal, cloud),
    Account: principal.account,
    Arn: describeCaller(principal, cloud).arn,
  }),
}
