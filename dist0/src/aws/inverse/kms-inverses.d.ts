import type { Inverse } from './inverse.ts';
/** How KMS's mutating operations are taken back. A key itself can only be marked for deletion. */
export declare const kmsInverses: Readonly<Record<string, Inverse>>;
