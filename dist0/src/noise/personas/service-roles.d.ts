import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** Config, Auto Scaling, ECS and Trusted Advisor, which work with roles of the account. */
export declare function serviceRoles(estate: Estate): Persona;
