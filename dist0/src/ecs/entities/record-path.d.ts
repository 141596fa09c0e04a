import type { Json } from '../../cloudtrail/record.ts';
/** Thrown inside the enrichment when a value that it types as text is none; the integration's script stops there. */
export declare class NotText extends Error {
    readonly path: string;
    constructor(path: string);
}
/** A path that is ready to be followed: `req.userName`, `res.set.items[].groupId`. `req`, `res` and `extra` stand for
 * requestParameters, responseElements and additionalEventData, `[]` for each item of a list. A list where the path has
 * no `[]` counts as absent. */
export interface RecordPath {
    readonly text: string;
    readonly steps: readonly {
        readonly key: string;
        readonly each: boolean;
    }[];
}
/** Makes a path of its text. */
export declare function recordPath(text: string): RecordPath;
/** The values at a path of a record or of an object in it. */
export declare function valuesAt(object: Json, { steps }: RecordPath): readonly Json[];
/** The texts at a path, cleaned. @throws NotText for a number, a boolean, an object or a list */
export declare function textsAt(object: Json, path: RecordPath): readonly string[];
