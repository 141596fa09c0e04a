import { type AwsManagedDocuments } from './statements.ts';
/** Policies that fit a job, and those that allow or deny everything. Of the long lists of ReadOnlyAccess and its like only the services that can be called here. */
export declare const jobFunctionPolicies: AwsManagedDocuments;
