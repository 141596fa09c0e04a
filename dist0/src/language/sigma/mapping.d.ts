/** How a log's fields are called, and what placeholders stand for; from a file of the user. */
export interface SigmaMapping {
    /** A rule's field name -> the log's; of several, one suffices. */
    readonly fields: Readonly<Record<string, readonly string[]>>;
    /** A placeholder without its percent signs -> its values, which may hold wildcards. */
    readonly placeholders: Readonly<Record<string, readonly string[]>>;
}
export declare const noMapping: SigmaMapping;
/** The log's names of a rule's field. */
export declare function mappedNames(name: string, { fields }: SigmaMapping): readonly string[];
