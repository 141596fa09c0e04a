/** How a family of regular expressions reads what all of them write alike. */
export interface Dialect {
    readonly name: string;
    /** What `.` does not match: every line terminator of Unicode, or the line feed alone. */
    readonly lineEnds: 'terminators' | 'newline';
    /** `^` and `$` stand at every line, flag or not. */
    readonly everyLine: boolean;
    /** What the flag `m` turns on: `^` and `$` at every line, or `.` for line feeds too. */
    readonly multiline: 'lines' | 'dot';
    /** `\h`: a hexadecimal digit, or a blank within a line. */
    readonly h: 'hexadecimal' | 'blank';
    /** Ignoring case folds ASCII letters only, or those of every script. */
    readonly fold: 'ascii' | 'unicode';
    /** Names of groups are words, or anything up to the closing `>`. */
    readonly groupNames: 'words' | 'any';
    /** A `+` behind `{n}` makes it possessive; else it repeats the repetition. */
    readonly possessiveCounts: boolean;
    /** `{` that begins no repetition stands for itself. */
    readonly looseBraces: boolean;
}
/** java.util.regex, which REPLACE of ES|QL runs. */
export declare const java: Dialect;
/** Oniguruma with Ruby's syntax (the library Joni), which GROK of Elasticsearch runs. */
export declare const oniguruma: Dialect;
