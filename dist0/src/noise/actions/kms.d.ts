import type { JsonObject } from '../../cloudtrail/record.ts';
import { type Action } from '../action.ts';
/** GenerateDataKey: a service is about to write something encrypted. */
export declare function generateDataKey(key: string, use: {
    readonly account: string;
    readonly context: JsonObject;
    readonly isShared?: boolean;
}): Action;
/** Decrypt of a data key. */
export declare function decrypt(key: string, use: {
    readonly account: string;
    readonly context: JsonObject;
    readonly isShared?: boolean;
}): Action;
