import type { Inverse } from './inverse.ts';
/** How certificates, SSH keys and credentials of single services are taken back. */
export declare const iamCertificateInverses: Readonly<Record<string, Inverse>>;
