import type { Inverse } from './inverse.ts';
/** How tags are taken back. */
export declare const iamTagInverses: Readonly<Record<string, Inverse>>;
