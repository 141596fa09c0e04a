import type { FieldSource } from '../language/field-source.ts';
import { type LoadOptions, type OtherLogRule } from './load-rules.ts';
import type { RuleFinding } from './rule-finding.ts';
/** What a check of rule files found; each list in the order of the files and of their lines. */
export interface RuleCheck {
    /** How many files were read. */
    readonly files: number;
    /** How many rules they hold, whether they run or not. */
    readonly rules: number;
    /** How many of them run. */
    readonly ok: number;
    readonly unsupported: readonly RuleFinding[];
    readonly invalid: readonly RuleFinding[];
    readonly lint: readonly RuleFinding[];
    /** Files of deprecated rules, which are not checked unless they are named. */
    readonly deprecated: readonly string[];
    /** Sigma rules about other logs than CloudTrail, which are right as far as can be told. */
    readonly otherData: readonly OtherLogRule[];
}
/** How rules are checked. */
export interface CheckOptions extends LoadOptions {
    /** Files of threat indicators that the rules will be run with. */
    readonly indicators?: readonly string[] | undefined;
    /** Leaves files out after all are loaded: rules may need what stands in other files. */
    readonly isAsked?: ((file: string) => boolean) | undefined;
}
/** Checks rule files as they would be loaded and run: their shape, their options, their queries against a
 * view of events, and what is suspicious about them.
 * @example checkRules(['rules'], ecsFieldSource(defaultProfile)).ok // 21 */
export declare function checkRules<E>(paths: readonly string[], fields: FieldSource<E>, options?: CheckOptions): RuleCheck;
