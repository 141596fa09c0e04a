import type { Inverse } from './inverse.ts';
/** How keys, passwords and MFA devices are taken back. */
export declare const iamCredentialInverses: Readonly<Record<string, Inverse>>;
