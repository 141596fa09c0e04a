import type { Policy } from './policy.ts';
/** True when a policy allows at least one action of a service, whatever its resources and conditions.
 * @example grantsService(parsePolicy('{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}', { kind: 'identity' }), 's3') // true */
export declare function grantsService(policy: Policy, service: string): boolean;
