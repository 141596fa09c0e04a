import type { Chance } from '../../time/chance.ts';
import type { Estate } from '../estate/estate.ts';
import { type Script } from '../script.ts';
/** A piece of an administrator's work. */
type Work = (script: Script, chance: Chance) => void;
/** The work of administrators on one company: mostly they look, and what they change hangs together. */
export declare function administration(estate: Estate): Work;
export {};
