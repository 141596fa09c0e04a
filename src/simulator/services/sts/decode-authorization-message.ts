import { AwsFailure } from '../../aws-failure.ts'
import { decodedMessage } from '../../denied-messages.ts'
import type { Operation } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import { refuseTokenSessions, stsOperation } from './sts-operation.ts'

/** Tells what an encoded message of a refusal says, to somebody who may know it. */
export const decodeAuthorizationMessage: Operation = stsOperation('DecodeAuthorizationMessage', {
  permission: (_input, context) => {
    refuseTokenSessions(context)
    return { action: 'sts:DecodeAuthorizationMessage', resource: '*' }
  },
  run: (input, context) => {
    const DecodedMessage = decodedMessage(requiredText(input, 'EncodedMessage'), context)
    if (DecodedMessage !== undefined) return { DecodedMessage }
    // From memory.
    throw new AwsFailure('InvalidAuthorizationMessageException', 'Message is not valid')
  },
})
