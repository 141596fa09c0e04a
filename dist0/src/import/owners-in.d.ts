import type { Json } from '../cloudtrail/record.ts';
import type { Disguise } from './disguise.ts';
/** The account numbers that stand in values as such or in ARNs, and the names under keys that hold nothing else.
 * Asked before anything is replaced: what is kept must not depend on what came before. */
export declare function ownersIn(values: readonly Json[]): Pick<Disguise, 'accounts' | 'names'>;
