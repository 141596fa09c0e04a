import type { Operation } from '../../operation.ts';
/** Lambda's calls on tags. Functions have them; of event source mappings they are not modelled. */
export declare const functionTagOperations: readonly Operation[];
