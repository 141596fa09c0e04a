/** The script of HTML pages, which the build puts beside their renderer. */
export declare function pageScript(): string;
