import type { BlindRule, OtherDataRule } from '../../engine/replay-result.ts';
import type { RulesReport } from '../rules-report.ts';
import { type FindingJson } from './finding-json.ts';
/** Which rules took part, as machine formats give it. */
export interface RulesJson {
    readonly loaded: number;
    readonly blind: readonly BlindRule[];
    readonly otherData: readonly OtherDataRule[];
    readonly unsupported: readonly FindingJson[];
    readonly invalid: readonly FindingJson[];
    readonly warnings: readonly FindingJson[];
}
export declare function rulesJson(rules: RulesReport): RulesJson;
