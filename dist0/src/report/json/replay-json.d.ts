import type { Alert } from '../../engine/alert.ts';
import type { ReadingPlan } from '../../engine/reading-plan.ts';
import type { ReplayResult } from '../../engine/replay-result.ts';
import type { ReplayReport } from '../replay-report.ts';
import { type RulesJson } from './rules-json.ts';
/** What `replay --format json` prints. */
export interface ReplayJson {
    readonly records: ReplayResult['records'];
    readonly rules: RulesJson;
    readonly alerts: readonly Alert[];
    /** With --explain-plan. */
    readonly plan?: ReadingPlan | undefined;
}
/** Writes a replay as one JSON object, in pieces: a million alerts do not fit one string. */
export declare function replayJson(result: ReplayReport): Iterable<string>;
/** Writes one alert a line. */
export declare function alertLines(alerts: readonly Alert[]): Iterable<string>;
