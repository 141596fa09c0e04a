import type { Inverse } from './inverse.ts';
/** How Roles Anywhere's mutating operations are taken back. */
export declare const rolesAnywhereInverses: Readonly<Record<string, Inverse>>;
