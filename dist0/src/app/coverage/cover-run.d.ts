import type { CoverageReport } from '../../coverage/coverage-report.ts';
import type { EarlierEvidence } from '../evidence/earlier-evidence.ts';
import type { JudgedCase } from '../judge-case.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
/** Says what the rules of a run cover by what they did in its cases alone: earlier evidence does not count, it is what the
 * run is compared with. No gate is asked. */
export declare function coverRun(judged: readonly JudgedCase[], context: {
    readonly loaded: LoadedDetectors;
    readonly settings: Settings;
    readonly earlier: EarlierEvidence | undefined;
}): Promise<CoverageReport>;
