import type { Operation } from '../../operation.ts';
/** Organizations' calls. All accounts of an organisation stand right below its root; policies other than AWS's first are not modelled. */
export declare const organizationsOperations: readonly Operation[];
