/** A part of a Markdown report: what it begins and ends with always fits, of its rows as many as there is room for. */
export interface Section {
    readonly open: readonly string[];
    readonly rows: readonly string[];
    readonly close: readonly string[];
    /** What a row is, for the note on how many were left out. */
    readonly what: string;
    /** The command that shows all of them. */
    readonly all: string;
}
/** Writes sections, at most 60 KB in UTF-8; rows that do not fit are counted in a note. Earlier sections take room first. */
export declare function fitted(sections: readonly Section[]): string;
