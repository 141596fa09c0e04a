import { type AwsManagedDocuments } from './statements.ts';
/** Policies of storage, databases, queues, keys and secrets. */
export declare const dataPolicies: AwsManagedDocuments;
