import type { Progress } from '../app/options.ts';
import { type Chunks } from '../app/in-pieces.ts';
import { type Style } from '../report/text/style.ts';
/** The process's streams, as commands use them. */
export interface Terminal {
    /** Writes to standard output, as fast as it is read. */
    readonly print: (chunks: Chunks) => Promise<void>;
    /** Writes a line to standard output at once. */
    readonly line: (text: string) => void;
    /** Writes to a file; `-` is standard output. */
    readonly save: (file: string, chunks: Chunks) => Promise<void>;
    /** Writes a line for people to standard error. */
    readonly note: (text: string) => void;
    /** Shows how far long work is, unless the run is quiet; undefined takes it away. */
    readonly progress: (progress: Progress | undefined) => void;
    /** How many characters a line of standard output has room for. */
    readonly width: number;
    readonly style: Style;
    readonly errorStyle: Style;
}
/** The width of what is no terminal: files, pipes and the logs of CI. */
export declare const widthOfFiles = 160;
/** Opens the terminal of this process. */
export declare function openTerminal(options: {
    readonly color: boolean;
    readonly quiet: boolean;
}): Terminal;
