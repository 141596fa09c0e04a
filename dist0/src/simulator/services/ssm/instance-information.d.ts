import type { Operation } from '../../operation.ts';
/** Systems Manager's call that lists the instances it reaches. */
export declare const instanceInformationOperations: readonly Operation[];
