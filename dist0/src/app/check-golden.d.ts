import type { Finding } from '../diagnostic/finding.ts';
import { type Golden } from '../golden/golden.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { JudgedCase } from './judge-case.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { Settings } from './settings.ts';
/** Checks what no single alert can show: the notes, stale blocks, `detectedBy`, and the user's `expect`. */
export declare function checkGolden(scenario: Scenario, judged: readonly JudgedCase[], context: {
    readonly golden: Golden | undefined;
    readonly settings: Settings;
    readonly loaded: LoadedDetectors;
}): readonly Finding[];
