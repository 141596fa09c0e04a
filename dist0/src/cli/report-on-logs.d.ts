import type { Replayed } from '../app/replay.ts';
import { type Formats } from './deliver.ts';
import { type Ending } from './exit-code.ts';
import type { CommonFlags, ReportFlags } from './flags.ts';
import { type Terminal } from './terminal.ts';
/** What a command does that reads logs and reports on them. */
interface LogWork<T> {
    readonly formats: Formats<T>;
    /** True where the work prints by itself: the main report is then not written. */
    readonly printsItself?: boolean | undefined;
    readonly work: (terminal: Terminal) => Promise<T>;
    /** What beside the input decides how the run ends. */
    readonly endingOf: (report: T) => Promise<Ending>;
}
/** Runs a command that reads logs: reads its flags, does the work, tells what was wrong with the input, delivers the
 * report, and gives the exit code. */
export declare function reportOnLogs<T extends Pick<Replayed, 'input'>>(flags: CommonFlags & ReportFlags & {
    readonly strict?: true;
}, { formats, printsItself, work, endingOf }: LogWork<T>): Promise<number>;
export {};
