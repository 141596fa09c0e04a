import type { Operation } from '../../operation.ts';
/** EC2's reading calls on what is not there: an empty list, and a refusal for whoever names something. */
export declare const emptyCalls: readonly Operation[];
