import type { Instant } from '../../../time/duration.ts';
import type { Input } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { IamUser } from '../../state/iam-state.ts';
import type { SshKey } from './ssh-key.ts';
export type CredentialStatus = 'Active' | 'Inactive';
/** The certificate by which a user signs SOAP requests. */
export interface SigningCertificate {
    readonly id: string;
    readonly body: string;
    readonly uploaded: Instant;
    status: CredentialStatus;
}
/** A key by which a user reaches CodeCommit. */
export interface SshPublicKey {
    readonly id: string;
    readonly key: SshKey;
    readonly uploaded: Instant;
    status: CredentialStatus;
}
/** A name and a password, or an API key, that one service alone takes. */
export interface ServiceCredential {
    readonly id: string;
    readonly service: string;
    /** What the service knows the user by. */
    readonly alias: string;
    readonly created: Instant;
    readonly expires: Instant | undefined;
    secret: string;
    status: CredentialStatus;
}
/** What a user, or root, has beside access keys, password and MFA devices; each by its id. */
export interface UserCredentials {
    readonly certificates: Map<string, SigningCertificate>;
    readonly sshKeys: Map<string, SshPublicKey>;
    readonly services: Map<string, ServiceCredential>;
}
/** The credentials of a user; of root where there is none. */
export declare function credentialsOf(user: IamUser | undefined, account: AccountState): UserCredentials;
/** The status that an Update call sets.
 * @throws AwsFailure ValidationException */
export declare function statusOf(input: Input): CredentialStatus;
