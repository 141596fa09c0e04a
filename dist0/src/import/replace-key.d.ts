import type { Disguise, Spot } from './disguise.ts';
/** Replaces a key that is no name of a member, such as that of a tag; in maps whose keys are the user's, every key.
 * `spot.within` is the key of the object that holds it. */
export declare function replaceKey(key: string, spot: Spot, disguise: Disguise): string;
