import type { Inverse } from './inverse.ts';
/** How CloudTrail's mutating operations are taken back. */
export declare const cloudtrailInverses: Readonly<Record<string, Inverse>>;
