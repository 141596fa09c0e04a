import type { Json } from '../cloudtrail/record.ts';
/** The text that Java's `Map.toString` makes of a cleaned JSON value, as request_parameters and its like hold it:
 * `{policyArn=arn:aws:iam::aws:policy/ReadOnlyAccess, userName=alice}`. Keys stand in the order of java.util.HashMap,
 * not of the record. Undefined when nothing survives the cleaning.
 * @example javaText({ userName: 'alice', policyArn: 'p', tags: [] }) // '{policyArn=p, userName=alice}' */
export declare function javaText(value: Json | undefined, without?: string): string | undefined;
/** The order in which java.util.HashMap gives the keys that were put in this order.
 * A bucket is `(h ^ h >>> 16) & (capacity - 1)`; the capacity starts at 16 and doubles when the keys exceed three
 * quarters of it; inside a bucket the order of putting stays. (Trees of 8 and more keys in a bucket are not modelled.)
 * @example hashMapOrder(['userName', 'policyArn']) // ['policyArn', 'userName'] */
export declare function hashMapOrder(keys: readonly string[]): readonly string[];
