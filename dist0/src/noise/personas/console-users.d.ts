import type { Chance } from '../../time/chance.ts';
import { type Instant } from '../../time/duration.ts';
import type { Estate } from '../estate/estate.ts';
import type { Person } from '../estate/people.ts';
import type { Persona } from '../persona.ts';
import { type Script } from '../script.ts';
import { type SessionKeeper } from '../session-keeper.ts';
/** IAM users in the console: with a password and an MFA device. */
export declare function consoleUsers(estate: Estate): Persona;
/** Begins a script of somebody in the browser, who signs in unless a session is open. */
export declare function atConsole(person: Person, go: {
    readonly estate: Estate;
    readonly keeper: SessionKeeper;
    readonly start: Instant;
    readonly chance: Chance;
}): Script;
