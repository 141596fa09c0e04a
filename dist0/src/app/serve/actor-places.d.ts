import type { KeyHolder } from './key-holders.ts';
/** Reads `mallory=lisbon/2`: the addresses of users, by their access key.
 * @throws TrailproofError USAGE, ACTOR_UNKNOWN, PLACE_UNKNOWN, ADDRESS_OUT_OF_RANGE */
export declare function actorPlaces(texts: readonly string[], holders: readonly KeyHolder[]): ReadonlyMap<string, string>;
/** Finds a user of the world by the name under which its keys are printed.
 * @throws TrailproofError ACTOR_UNKNOWN */
export declare function holderNamed(name: string, holders: readonly KeyHolder[]): KeyHolder;
