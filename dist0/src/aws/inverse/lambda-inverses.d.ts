import type { Inverse } from './inverse.ts';
/** How Lambda's mutating operations are taken back. */
export declare const lambdaInverses: Readonly<Record<string, Inverse>>;
