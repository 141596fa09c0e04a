import type { Operation } from '../../operation.ts';
export declare const credentialReportOperations: readonly Operation[];
