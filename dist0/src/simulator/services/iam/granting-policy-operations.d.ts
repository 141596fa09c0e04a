import type { Operation } from '../../operation.ts';
/** Which policies let a user, role or group call a service. */
export declare const grantingPolicyOperations: readonly Operation[];
