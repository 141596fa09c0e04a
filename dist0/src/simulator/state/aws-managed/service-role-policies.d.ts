import { type AwsManagedDocuments } from './statements.ts';
/** Policies for roles that services take on for an account, with the path `service-role/`. */
export declare const serviceRolePolicies: AwsManagedDocuments;
