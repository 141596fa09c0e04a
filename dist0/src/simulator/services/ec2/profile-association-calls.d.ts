import type { Operation } from '../../operation.ts';
/** EC2's calls that give an instance a role while it exists. */
export declare const profileAssociationCalls: readonly Operation[];
