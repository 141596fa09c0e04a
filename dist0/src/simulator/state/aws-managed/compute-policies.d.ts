import { type AwsManagedDocuments } from './statements.ts';
/** Policies of EC2, VPC, Lambda, containers and CloudFormation. */
export declare const computePolicies: AwsManagedDocuments;
