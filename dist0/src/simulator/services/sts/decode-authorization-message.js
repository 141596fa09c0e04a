import { AwsFailure } from '../../aws-failure.js';
import { decodedMessage } from '../../denied-messages.js';
import { requiredText } from '../../read-input.js';
import { refuseTokenSessions, stsOperation } from './sts-operation.js';
/** Tells what an encoded message of a refusal says, to somebody who may know it. */
export const decodeAuthorizationMessage = stsOperation('DecodeAuthorizationMessage', {
    permission: (_input, context) => {
        refuseTokenSessions(context);
        return { action: 'sts:DecodeAuthorizationMessage', resource: '*' };
    },
    run: (input, context) => {
        const DecodedMessage = decodedMessage(requiredText(input, 'EncodedMessage'), context);
        if (DecodedMessage !== undefined)
            return { DecodedMessage };
        // From memory.
        throw new AwsFailure('InvalidAuthorizationMessageException', 'Message is not valid');
    },
});
//# sourceMappingURL=decode-authorization-message.js.map