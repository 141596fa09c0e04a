import { IAMClient } from '@aws-sdk/client-iam'
import { STSClient } from '@aws-sdk/client-sts'
import { mockClient } from 'aws-sdk-client-mock'
import { onTestFinished } from 'vitest'
import type { Members } from '../../../src/aws/members.ts'
import type { AwsAnswer, AwsCaller, AwsRequest } from '../../../src/live/aws-caller.ts'
import { sdkCaller } from '../../../src/live/sdk/sdk-caller.ts'

/** What a client of the SDK gives or throws in the place of an answer; nothing leaves a call alone. `nth` counts the calls
 * of its operation from 1. */
export type OddAnswer = (asked: {
  readonly operation: string
  readonly input: Members
  readonly nth: number
  /** Makes the call all the same, and loses the answer. */
  readonly make: () => Promise<AwsAnswer>
}) => Members | Error | undefined | Promise<Members | Error | undefined>

const operator = { AccessKeyId: 'AKIAOPERATOR00000000', SecretAccessKey: 'not-a-secret' }

/** Puts the SDK's clients between a run and its account, with `send` in our hands: what no endpoint can answer comes from
 * there. No middleware runs. */
export function throughMockedSdk(odd: OddAnswer): (call: AwsCaller) => AwsCaller {
  const counts = new Map<string, number>()
  let asked: { readonly call: AwsCaller; readonly request: AwsRequest } | undefined
  const send = async ({ constructor }: object): Promise<Members> => {
    if (asked === undefined) throw new Error('nothing was asked')
    const { call, request } = asked
    const operation = constructor.name.replace(/Command$/, '')
    const nth = (counts.get(operation) ?? 0) + 1
    counts.set(operation, nth)
    const answer = await odd({ operation, input: request.input, nth, make: () => call(request) })
    if (answer instanceof Error) throw answer
    return answer ?? answerOf(await call(request))
  }
  // Answers without metadata are what is tried, and their types have some.
  for (const mock of [mockClient(IAMClient), mockClient(STSClient)]) {
    // Tests of a worker share the SDK's classes.
    onTestFinished(() => mock.restore())
    mock.send.callsFake(send as never)
  }
  const sdk = sdkCaller({ mode: 'local', endpoint: 'http://127.0.0.1:1', operator })
  return (call) => async (request) => {
    // Its client is Lambda's, whose commands have no names.
    if (request.service === 'rolesanywhere') return call(request)
    asked = { call, request }
    return sdk(request)
  }
}

/** An answer as a client gives it. */
function answerOf({ outcome, requestId }: AwsAnswer): Members {
  const $metadata = { httpStatusCode: outcome.kind === 'output' ? 200 : 400, requestId }
  if (outcome.kind === 'output') return { ...outcome.output, $metadata }
  throw Object.assign(new Error(outcome.message), { name: outcome.code, $metadata })
}
