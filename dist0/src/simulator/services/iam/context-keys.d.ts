/** The condition keys that policies ask for, as they are written: in Condition elements and as variables.
 * @example contextKeysOf(['{"Statement":{"Resource":"arn:aws:s3:::b/${aws:username}"}}']) // ['aws:username'] */
export declare function contextKeysOf(texts: readonly string[]): readonly string[];
