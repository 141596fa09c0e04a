/** The files below a path in the order of their names; links in folders are not followed.
 * @throws TrailproofError INPUT_UNREADABLE */
export declare function filesBelow(path: string, form: RegExp): readonly string[];
