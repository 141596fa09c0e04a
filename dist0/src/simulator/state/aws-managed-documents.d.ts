import type { AwsManagedDocuments } from './aws-managed/statements.ts';
/** AWS's own policies as of August 2026 (AWS managed policy reference): the names, paths, actions and limits are AWS's.
 * A long document holds no more than what it says about the services that can be called here, and what it allows of a service as a whole. */
export declare const awsManagedDocuments: AwsManagedDocuments;
