import type { Finding } from '../diagnostic/finding.ts';
import type { ScenarioEntry } from '../report/rule-list.ts';
import type { CommonOptions } from './options.ts';
/** Lists scenarios with their cases, by name. */
export declare function listScenarios(options?: CommonOptions): Promise<{
    readonly entries: readonly ScenarioEntry[];
    readonly findings: readonly Finding[];
}>;
