import type { Operation } from '../../operation.ts';
/** An operation of IAM. Who makes something with tags must be allowed to tag it as well (openshift/installer#1073,
 * iann0036/iamlive#97). */
export declare function iamOperation(name: string, parts: Omit<Operation, 'service' | 'name'>): Operation;
