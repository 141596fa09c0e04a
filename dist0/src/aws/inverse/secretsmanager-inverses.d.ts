import type { Inverse } from './inverse.ts';
/** How Secrets Manager's mutating operations are taken back. */
export declare const secretsManagerInverses: Readonly<Record<string, Inverse>>;
