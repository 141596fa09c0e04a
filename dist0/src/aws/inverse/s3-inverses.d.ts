import type { Inverse } from './inverse.ts';
/** How S3's mutating operations are taken back. */
export declare const s3Inverses: Readonly<Record<string, Inverse>>;
