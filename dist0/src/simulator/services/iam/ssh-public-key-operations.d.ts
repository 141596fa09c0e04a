import type { Operation } from '../../operation.ts';
export declare const sshPublicKeyOperations: readonly Operation[];
