import type { Instant } from '../../../time/duration.ts';
import type { Input, Operation, OperationContext, Permission } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
interface ServerCertificate {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly arn: string;
    readonly body: string;
    readonly chain: string | undefined;
    readonly uploaded: Instant;
    readonly expires: Instant;
    readonly tags: Map<string, string>;
}
/** The server certificates of an account by name: CloudFront and load balancers present them. */
export declare const serverCertificatesOf: (account: AccountState) => Map<string, ServerCertificate>;
/** The server certificate that a call names.
 * @throws AwsFailure NoSuchEntityException */
export declare function serverCertificateOf(input: Input, { account }: {
    readonly account: AccountState;
}): ServerCertificate;
export declare const onServerCertificate: (action: string) => (input: Input, { account }: OperationContext) => Permission;
export declare const serverCertificateOperations: readonly Operation[];
export {};
