import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** The company's own software: instances with their roles, functions with theirs. */
export declare function workloads(estate: Estate): Persona;
