import type { Credentials } from '../../scenario/actor.ts';
/** What the SDK's own chain of providers finds, asked again where the credentials run out.
 * @returns a function that throws the SDK's error where there are none */
export declare function foundCredentials(): () => Promise<Credentials>;
