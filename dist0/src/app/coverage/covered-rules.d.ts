import type { CoveredRule } from '../../coverage/covered-rule.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
/** Tells coverage of the loaded rules. */
export declare function coveredRules({ rules }: LoadedDetectors): readonly CoveredRule[];
