import type { Operation } from '../../operation.ts';
/** Put…Policy, Get…Policy, Delete…Policy and List…Policies for users, groups and roles. */
export declare const inlinePolicyOperations: readonly Operation[];
