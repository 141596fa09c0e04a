import type { Operation } from '../../operation.ts';
/** KMS's calls on the rotation of keys; the material itself never changes here. */
export declare const keyRotationOperations: readonly Operation[];
