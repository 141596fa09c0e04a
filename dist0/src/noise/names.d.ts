/** Names that the estate is made of; all are made up. */
export interface Names {
    /** In small letters with hyphens: `ritchie-thompson`. */
    readonly company: string;
    /** `ada.lovelace`, each once. */
    readonly people: readonly string[];
    /** What the company's software is about, each once: `garden`, `books`. */
    readonly subjects: readonly string[];
}
