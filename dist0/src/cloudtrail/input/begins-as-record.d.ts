/** True where the first key is one that only CloudTrail's records begin with: in an event of EventBridge, say, the three
 * keys stand too, but inside another object. */
export declare function beginsAsRecord(text: string, from: number): boolean;
