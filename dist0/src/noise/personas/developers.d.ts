import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Developers in Frankfurt and at home, in the console. */
export declare const developers: (estate: Estate) => Persona;
/** The team in Bengaluru, whose day begins when Frankfurt sleeps. */
export declare const remoteDevelopers: (estate: Estate) => Persona;
