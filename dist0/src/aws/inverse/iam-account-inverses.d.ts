import type { Inverse } from './inverse.ts';
/** How settings of a whole account are taken back. */
export declare const iamAccountInverses: Readonly<Record<string, Inverse>>;
