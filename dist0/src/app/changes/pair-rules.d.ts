import type { Detector } from '../../engine/detector.ts';
import type { Rule } from '../../rule/rule.ts';
import type { RuleChange } from '../../report/changes-report.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
/** A rule of one side: it runs, or something keeps it from running. */
export interface SideRule {
    readonly shortName: string;
    /** As it is named in the working tree. */
    readonly file: string;
    /** Missing where the file could not be read so far. */
    readonly rule?: Rule | undefined;
    readonly detector?: Detector | undefined;
    /** Why it does not run. */
    readonly because?: string | undefined;
}
/** A rule on both sides, or on one of them. */
export interface RulePair {
    readonly before?: SideRule | undefined;
    readonly now?: SideRule | undefined;
}
/** Lists the rules of a side. */
export declare function sideRules({ detectors, rules }: LoadedDetectors, nameOf?: (file: string) => string): readonly SideRule[];
/** Pairs the rules of two sides: by id, then by short name. */
export declare function pairRules(before: readonly SideRule[], now: readonly SideRule[]): readonly RulePair[];
/** Says what became of a rule; undefined for one that runs on no side. */
export declare function changeOf({ before, now }: RulePair): RuleChange | undefined;
