import type { Inverse } from './inverse.ts';
/** How Systems Manager's mutating operations are taken back. */
export declare const ssmInverses: Readonly<Record<string, Inverse>>;
