import type { Inverse } from './inverse.ts';
/** How policies and boundaries of users, groups and roles are taken back. */
export declare const iamHolderInverses: Readonly<Record<string, Inverse>>;
