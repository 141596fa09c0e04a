import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Terraform in a pipeline: each run reads all that it manages, one in six changes something. */
export declare function terraform(estate: Estate): Persona;
