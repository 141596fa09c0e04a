import type { Inverse } from './inverse.ts';
/** How managed policies and their versions are taken back. */
export declare const iamPolicyInverses: Readonly<Record<string, Inverse>>;
