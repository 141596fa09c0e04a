import type { Inverse } from './inverse.ts';
/** How RDS's mutating operations are taken back. */
export declare const rdsInverses: Readonly<Record<string, Inverse>>;
