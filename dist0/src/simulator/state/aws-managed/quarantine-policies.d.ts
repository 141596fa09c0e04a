import { type AwsManagedDocuments } from './statements.ts';
/** Policies by which AWS holds a user whose key was found in public. */
export declare const quarantinePolicies: AwsManagedDocuments;
