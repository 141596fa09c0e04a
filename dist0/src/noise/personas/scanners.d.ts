import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** A scanner of a vendor, which takes the audit role from its own account and lists everything, region by region. */
export declare function scanners(estate: Estate): Persona;
