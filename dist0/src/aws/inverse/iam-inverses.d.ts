import type { Inverse } from './inverse.ts';
/** How IAM's mutating operations are taken back. */
export declare const iamInverses: Readonly<Record<string, Inverse>>;
