import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Deployments of GitHub Actions, which come with a token, and of an old build server, which takes a role. */
export declare function pipelines(estate: Estate): Persona;
