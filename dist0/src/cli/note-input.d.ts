import type { Finding } from '../diagnostic/finding.ts';
import type { Terminal } from './terminal.ts';
/** Tells on standard error what was wrong with the input. */
export declare function noteInput(terminal: Terminal, input: {
    readonly findings: readonly Finding[];
}): Promise<void>;
