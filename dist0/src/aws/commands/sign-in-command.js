import { OwnCommand } from './own-command.js';
import { httpOperation, moment, structure, text } from './schema-values.js';
const namespace = 'com.amazonaws.signin';
const schema = httpOperation({
    namespace,
    name: 'ConsoleLogin',
    http: ['POST', '/authenticate', 200],
    input: structure(namespace, 'ConsoleLoginRequest', {
        UserName: text,
        Password: text,
        MFACode: text,
        LoginTo: text,
    }),
    output: structure(namespace, 'ConsoleLoginResponse', {
        ConsoleLogin: text,
        Credentials: structure(namespace, 'Credentials', {
            AccessKeyId: text,
            SecretAccessKey: text,
            SessionToken: text,
            Expiration: moment,
        }),
    }),
});
/** Signs in to the AWS console. AWS has no such command: a browser does it. A wrong password or code fails with `Failed authentication`.
 * @example new ConsoleSignInCommand({ UserName: 'alice', MFACode: play.mfa('alice-phone').code() }) */
export class ConsoleSignInCommand extends OwnCommand {
    schema = schema;
}
//# sourceMappingURL=sign-in-command.js.map