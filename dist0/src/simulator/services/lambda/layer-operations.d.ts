import type { Operation } from '../../operation.ts';
/** Lambda's calls on layers and their versions. */
export declare const layerOperations: readonly Operation[];
