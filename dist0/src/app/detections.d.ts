import type { BlindRule } from '../engine/replay-result.ts';
import type { DetectionReport } from '../report/verify-report.ts';
import type { Rule } from '../rule/rule.ts';
import type { JudgedCase } from './judge-case.ts';
import type { Settings } from './settings.ts';
/** Says of each rule whether the cases prove it: it fires in an attack case and is silent in every benign twin.
 * Over the bundled goldens a user's rule is asked only where a scenario or `expect` names it.
 * With scenarios chosen, by name or as changed, only the rules that these scenarios are about are asked; with single cases none. */
export declare function detectionsOf(judged: readonly JudgedCase[], options: {
    readonly rules: readonly Rule[];
    readonly blind: readonly BlindRule[];
    readonly settings: Settings;
    /** The scenarios that were chosen; undefined for all. */
    readonly only?: readonly string[] | undefined;
    readonly case?: readonly string[] | undefined;
}): readonly DetectionReport[];
