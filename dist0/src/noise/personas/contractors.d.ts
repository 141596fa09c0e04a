import type { Chance } from '../../time/chance.ts';
import type { Action } from '../action.ts';
import type { Estate } from '../estate/estate.ts';
/** People who come for a while and get a user, and go again. */
export interface Contractors {
    /** Calls that make the user of somebody new; none if everybody who could come is there. */
    readonly welcome: (chance: Chance) => readonly Action[];
    /** Calls that take away the user of who came first; none if nobody is there. */
    readonly sayGoodbye: () => readonly Action[];
}
/** The contractors of a company, of whom nobody is there yet. */
export declare function contractorsOf(estate: Estate): Contractors;
