import type { Operation } from '../../operation.ts';
/** Reports on which services a user, role, group or policy last used. */
export declare const lastAccessedOperations: readonly Operation[];
