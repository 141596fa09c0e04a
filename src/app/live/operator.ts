import type { AwsCaller } from '../../live/aws-caller.ts'
import type { Mode } from '../../live/guard/guard-host.ts'
import { refusal } from '../../live/guard/refusal.ts'
import { steadyOperator } from '../../live/guard/steady-operator.ts'
import type { LiveOptions } from './live-options.ts'

/** Who runs, and the caller that makes its calls. */
export interface Operator {
  readonly mode: Mode
  readonly call: AwsCaller
}

/** Opens the way to an account. At an endpoint on this machine the keys are those of the environment and nothing else is
 * asked for any; in live mode they are what the SDK finds.
 * @throws TrailproofError GUARD_IDENTITY for a local endpoint without keys */
export async function operatorOf({
  endpointUrl,
  environment,
  profile,
}: Pick<LiveOptions, 'endpointUrl' | 'environment'> & {
  readonly profile?: string | undefined
}): Promise<Operator> {
  const { sdkCaller } = await import('../../live/sdk/sdk-caller.ts')
  const { foundCredentials } = await import('../../live/sdk/found-credentials.ts')
  if (endpointUrl === undefined) {
    const call = sdkCaller({ mode: 'live', profile })
    // A profile of its own reads a bucket, which may be in another account.
    return {
      mode: 'live',
      call: profile === undefined ? steadyOperator(call, foundCredentials()) : call,
    }
  }
  const AccessKeyId = environment['AWS_ACCESS_KEY_ID']
  const SecretAccessKey = environment['AWS_SECRET_ACCESS_KEY']
  if (AccessKeyId === undefined || SecretAccessKey === undefined) {
    throw refusal(
      'GUARD_IDENTITY',
      'A local endpoint gets no keys but those of the environment, and there are none.',
      'Export AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY as `trailproof serve` prints them.',
    )
  }
  const SessionToken = environment['AWS_SESSION_TOKEN']
  const operator = { AccessKeyId, SecretAccessKey, SessionToken }
  return { mode: 'local', call: sdkCaller({ mode: 'local', endpoint: endpointUrl, operator }) }
}
