import type { CoverageRun } from '../coverage-run.ts';
import type { Style } from './style.ts';
/** Writes what is covered: the techniques by tactic, the worst first; then what is odd about single rules and cases; then
 * the gates. With `quiet` only what is not as it should be. */
export declare function coverageText(report: CoverageRun, style: Style, { width, quiet }: {
    readonly width: number;
    readonly quiet: boolean;
}): string;
