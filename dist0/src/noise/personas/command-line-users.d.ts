import type { Estate } from '../estate/estate.ts';
import type { Persona } from '../persona.ts';
/** IAM users with a key on their machine: aws-cli and boto3, some behind a session with MFA. */
export declare function commandLineUsers(estate: Estate): Persona;
