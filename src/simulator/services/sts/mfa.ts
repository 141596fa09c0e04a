import { AwsFailure } from '../../aws-failure.ts'
import { takeCode } from '../../mfa-codes.ts'
import type { Input, OperationContext } from '../../operation.ts'
import { textOf } from '../../read-input.ts'

/** Whether a call proves MFA: it names a device of the caller and shows its code.
 * @throws AwsFailure AccessDenied for a device of somebody else, a wrong code, or one that was used already */
export function provesMfa(input: Input, { account, call, principal }: OperationContext): boolean {
  const serialNumber = textOf(input, 'SerialNumber')
  const code = textOf(input, 'TokenCode')
  if (serialNumber === undefined && code === undefined) return false
  const device = account.iam.mfaDevices.get(serialNumber ?? '')
  const owner = device?.enabledFor?.owner
  const isOwn =
    owner?.kind === 'user'
      ? principal.kind === 'user' && principal.userName === owner.name
      : owner !== undefined && principal.kind === 'root'
  if (device === undefined || !isOwn || code === undefined) {
    throw new AwsFailure(
      'AccessDenied',
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    )
  }
  if (takeCode(device, code, call.at)) return true
  throw new AwsFailure(
    'AccessDenied',
    'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
  )
}
