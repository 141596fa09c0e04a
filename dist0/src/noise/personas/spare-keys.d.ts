import type { Chance } from '../../time/chance.ts';
import type { Action } from '../action.ts';
import type { User } from '../estate/principals.ts';
/** The second keys of users. A user has two at most: where there is one already, it goes. */
export type SpareKeys = (user: User, by: {
    readonly chance: Chance;
    readonly own?: boolean;
}) => readonly Action[];
/** Keeps the second keys of a company. */
export declare function spareKeys(): SpareKeys;
