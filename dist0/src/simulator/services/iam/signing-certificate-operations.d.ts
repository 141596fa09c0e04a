import type { Operation } from '../../operation.ts';
export declare const signingCertificateOperations: readonly Operation[];
