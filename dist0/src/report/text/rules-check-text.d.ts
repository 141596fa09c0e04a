import type { RuleCheck } from '../../rule/check-rules.ts';
import type { Style } from './style.ts';
/** Writes every finding with its place and code frame, the worst last where eyes are; `quiet` leaves out the lint. */
export declare function rulesCheckText(report: RuleCheck, style: Style, options: {
    readonly quiet: boolean;
}): string;
