import type { Operation } from '../../operation.ts';
/** Central management of the root users of an organisation's members. */
export declare const organizationsFeatureOperations: readonly Operation[];
