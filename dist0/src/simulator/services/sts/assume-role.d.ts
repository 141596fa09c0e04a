import type { Operation } from '../../operation.ts';
export declare const assumeRole: Operation;
