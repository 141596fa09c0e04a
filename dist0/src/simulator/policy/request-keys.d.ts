/** The values that a request has for a condition key (lower case); undefined when it has none, an empty list when it is
 * known to have none, although the simulator does not model the key. */
export type RequestKeys = (key: string) => readonly string[] | undefined;
/** A key of a tag of what a call acts on: modelled for the calls that give these tags alone. */
export declare function isResourceTagKey(key: string): boolean;
/** True when a condition on this key can be judged; a key that cannot is refused by name, never taken as absent. */
export declare function isModelledKey(key: string): boolean;
/** All keys that are modelled, for messages. */
export declare const modelledKeys: readonly string[];
