import type { Operation } from '../../operation.ts';
/** CloudFront's read-only calls. No distribution is declared in a world. */
export declare const cloudfrontOperations: readonly Operation[];
