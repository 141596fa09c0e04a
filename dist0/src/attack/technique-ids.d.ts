/** True for the id of a technique or sub-technique of ATT&CK v19, whether the table of names holds it or not.
 * @example isTechniqueId('T1059.013') // true */
export declare const isTechniqueId: (id: string) => boolean;
/** All ids of ATT&CK v19's techniques. */
export declare const techniqueIds: ReadonlySet<string>;
