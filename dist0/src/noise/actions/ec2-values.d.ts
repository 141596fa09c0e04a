import type { JsonObject } from '../../cloudtrail/record.ts';
/** EC2 writes sets that hold nothing as empty objects. */
export declare const none: JsonObject;
/** EC2's way to write a list. */
export declare const items: (list: readonly JsonObject[]) => JsonObject;
