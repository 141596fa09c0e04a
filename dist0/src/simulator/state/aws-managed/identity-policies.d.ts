import { type AwsManagedDocuments } from './statements.ts';
/** Policies of IAM, Organizations and accounts. */
export declare const identityPolicies: AwsManagedDocuments;
