import { type AwsManagedDocuments } from './statements.ts';
/** Policies of the roles that services keep for themselves; nobody can attach them. */
export declare const serviceLinkedRolePolicies: AwsManagedDocuments;
