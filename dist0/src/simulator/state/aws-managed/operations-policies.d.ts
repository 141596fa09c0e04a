import { type AwsManagedDocuments } from './statements.ts';
/** Policies of Systems Manager, logs, trails and security services. */
export declare const operationsPolicies: AwsManagedDocuments;
