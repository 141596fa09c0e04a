import type { Operation } from '../../operation.ts';
/** Lambda's calls on the policies of layer versions: how a layer is shared. */
export declare const layerPolicyOperations: readonly Operation[];
