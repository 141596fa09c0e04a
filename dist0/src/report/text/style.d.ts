/** Colours of a terminal; without colour each gives its text back. Texts must be printable before they are painted. */
export interface Style {
    readonly good: (text: string) => string;
    readonly bad: (text: string) => string;
    readonly odd: (text: string) => string;
    readonly quiet: (text: string) => string;
    readonly strong: (text: string) => string;
}
/** Makes the style for a stream. */
export declare function styleOf(coloured: boolean): Style;
