import type { Inverse } from './inverse.ts';
/** How EC2's mutating operations are taken back. */
export declare const ec2Inverses: Readonly<Record<string, Inverse>>;
