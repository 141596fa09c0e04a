import { OwnCommand, type OperationSchemaValue } from './own-command.ts';
/** Who signs in to the console, and how. */
export interface ConsoleSignInInput {
    /** The IAM user; left out, the root user signs in. */
    readonly UserName?: string | undefined;
    /** The right password unless one is given. */
    readonly Password?: string | undefined;
    /** Six digits; needed when the user has an MFA device. */
    readonly MFACode?: string | undefined;
    /** The page that the browser is sent to afterwards. */
    readonly LoginTo?: string | undefined;
}
/** What signing in gives. */
export interface ConsoleSignInOutput {
    readonly ConsoleLogin: 'Success';
    /** The credentials that the console calls AWS with. */
    readonly Credentials: {
        readonly AccessKeyId: string;
        readonly SecretAccessKey: string;
        readonly SessionToken: string;
        readonly Expiration: Date;
    };
}
/** Signs in to the AWS console. AWS has no such command: a browser does it. A wrong password or code fails with `Failed authentication`.
 * @example new ConsoleSignInCommand({ UserName: 'alice', MFACode: play.mfa('alice-phone').code() }) */
export declare class ConsoleSignInCommand extends OwnCommand<ConsoleSignInInput, ConsoleSignInOutput> {
    readonly schema: OperationSchemaValue;
}
