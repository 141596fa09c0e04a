import type { Chance } from '../../time/chance.ts';
import type { Action } from '../action.ts';
import type { Estate } from '../estate/estate.ts';
/** Calls about the groups of projects: one comes with its policy, or the oldest goes. */
export declare function projectGroupsOf(estate: Estate): (chance: Chance) => readonly Action[];
