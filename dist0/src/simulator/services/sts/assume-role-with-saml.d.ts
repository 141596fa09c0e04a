import type { Operation } from '../../operation.ts';
export declare const assumeRoleWithSaml: Operation;
