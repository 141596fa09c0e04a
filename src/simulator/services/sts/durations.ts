import { seconds, type Duration } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input } from '../../operation.ts'
import { invalid, numberOf } from '../../read-input.ts'
import type { IamRole } from '../../state/iam-state.ts'

/** How long a session is to last.
 * @throws AwsFailure ValidationException outside the limits of the API */
export function durationOf(
  input: Input,
  limits: { readonly least: number; readonly most: number; readonly otherwise: number },
): Duration {
  const asked = numberOf(input, 'DurationSeconds')
  if (asked === undefined) return seconds(limits.otherwise)
  const value = `Value '${asked}' at 'durationSeconds'`
  if (asked < limits.least) {
    throw invalid(value, `Member must have value greater than or equal to ${limits.least}`)
  }
  if (asked > limits.most) {
    throw invalid(value, `Member must have value less than or equal to ${limits.most}`)
  }
  return seconds(asked)
}

/** A length that the role's own limit allows.
 * @throws AwsFailure ValidationException */
export function withinRoleLimit(lasts: Duration, role: IamRole): Duration {
  if (lasts <= seconds(role.maxSessionDuration)) return lasts
  throw new AwsFailure(
    'ValidationException',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  )
}
