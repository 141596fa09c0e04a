import type { Operation } from '../../operation.ts';
/** Attach…Policy, Detach…Policy and ListAttached…Policies for users, groups and roles. */
export declare const attachmentOperations: readonly Operation[];
