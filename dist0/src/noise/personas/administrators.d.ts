import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Who looks after users, groups and permissions, in the console: mostly they look, now and then they change something. */
export declare function administrators(estate: Estate): Persona;
