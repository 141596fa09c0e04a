/** The name of a scenario or a rule as a file: it may not lead out of its folder.
 * @throws TrailproofError NAME_UNSAFE */
export declare function checkedName(name: string): string;
/** A name from a path: `logs/My Attack.json.gz` gives `my-attack`. */
export declare function nameFrom(path: string): string;
