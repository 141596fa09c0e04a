import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Programs outside AWS with a long-term key: backups, exports, reports. */
export declare function machines(estate: Estate): Persona;
