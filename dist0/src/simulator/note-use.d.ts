import type { OperationContext } from './operation.ts';
/** Keeps when a key, a role and a service were used last: GetAccessKeyLastUsed, GetRole, the credential report and the
 * service last accessed details tell it. */
export declare function noteUse({ account, cloud, principal, call }: OperationContext): void;
