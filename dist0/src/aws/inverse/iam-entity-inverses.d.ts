import type { Inverse } from './inverse.ts';
/** How users, groups, roles and instance profiles are taken back. */
export declare const iamEntityInverses: Readonly<Record<string, Inverse>>;
