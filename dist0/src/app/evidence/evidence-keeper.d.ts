import type { BlindRule, ReplayResult } from '../../engine/replay-result.ts';
import type { AlertDetail } from '../../report/replay-report.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
import type { LogEvidenceTarget } from './evidence-target.ts';
/** Keeps what rules did over a log. */
export interface EvidenceKeeper {
    /** It has to be told which events the alerts are about. */
    readonly needsDetails: boolean;
    readonly keep: (replayed: Pick<ReplayResult, 'alerts' | 'records'> & {
        readonly details: readonly (AlertDetail | undefined)[];
    }, rules: Pick<LoadedDetectors, 'detectors'> & {
        readonly blind: readonly BlindRule[];
    }) => void;
}
/** Makes ready to keep what rules will do over a log, and refuses what cannot be kept before the log is read.
 * @throws TrailproofError EVIDENCE_REFUSED, OUTPUT_UNWRITABLE, SCENARIO_UNKNOWN, CASE_UNKNOWN */
export declare function evidenceKeeper(target: LogEvidenceTarget, settings: Settings): Promise<EvidenceKeeper>;
