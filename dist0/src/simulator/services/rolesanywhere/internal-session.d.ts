import type { Operation } from '../../operation.ts';
/** Roles Anywhere takes its own role when an anchor or profile is made (6 of 6 samples, within 75 seconds; here at once,
 * so that records stand in the order of their time). The role is as old as the account's use of the service. */
export declare const actAsRolesAnywhere: NonNullable<Operation['companions']>;
