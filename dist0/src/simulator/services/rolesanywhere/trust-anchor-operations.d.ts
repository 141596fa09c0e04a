import type { Operation } from '../../operation.ts';
export declare const trustAnchorOperations: readonly Operation[];
