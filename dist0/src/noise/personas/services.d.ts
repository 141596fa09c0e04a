import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Services of AWS that work for the account in their own name: data keys for what they keep encrypted, the roles of
 * containers that start, a look whether they may still write where they deliver. */
export declare function services(estate: Estate): Persona;
