import { z } from 'zod';
import type { QueryLanguage, Severity } from '../rule.ts';
import { type RawThreat } from './threat-shape.ts';
/** `[rule.alert_suppression]`; a threshold rule has the duration only. */
export interface RawSuppression {
    readonly group_by?: readonly string[] | undefined;
    readonly duration?: {
        readonly unit: 's' | 'm' | 'h';
        readonly value: number;
    } | undefined;
    readonly missing_fields_strategy?: 'suppress' | 'doNotSuppress' | undefined;
}
/** An entry of `severity_mapping`. */
export interface RawSeverityMapping {
    readonly field: string;
    readonly value: string;
    readonly severity: Severity;
}
/** An alternative of `threat_mapping`: all its entries must hold. */
export interface RawThreatMapping {
    readonly entries: readonly {
        readonly field: string;
        readonly value: string;
        readonly negate?: boolean | undefined;
    }[];
}
/** `[rule]` as far as it decides what fires or what an alert says. Durations are in milliseconds. */
interface RawCommon {
    readonly name: string;
    readonly description: string;
    readonly rule_id: string;
    readonly severity: Severity;
    readonly risk_score: number;
    readonly from?: number | undefined;
    readonly interval?: number | undefined;
    readonly timestamp_override?: string | undefined;
    readonly max_signals?: number | undefined;
    readonly version?: number | undefined;
    readonly building_block_type?: 'default' | undefined;
    readonly index?: readonly string[] | undefined;
    readonly threat?: readonly RawThreat[] | undefined;
    readonly alert_suppression?: RawSuppression | undefined;
    readonly timestamp_override_fallback_disabled?: boolean | undefined;
    readonly exceptions_list?: readonly {
        readonly list_id: string;
    }[] | undefined;
    readonly severity_mapping?: readonly RawSeverityMapping[] | undefined;
    readonly risk_score_mapping?: readonly {
        readonly field: string;
    }[] | undefined;
    readonly rule_name_override?: string | undefined;
    readonly tags?: readonly string[] | undefined;
    readonly query: string;
}
/** A rule of one of the types that run. */
export type RawRule = RawCommon & ({
    readonly type: 'query' | 'esql';
} | {
    readonly type: 'eql';
    readonly event_category_override?: string | undefined;
} | {
    readonly type: 'threshold';
    readonly threshold: {
        readonly field: readonly string[];
        readonly value: number;
        readonly cardinality?: readonly {
            readonly field: string;
            readonly value: number;
        }[] | undefined;
    };
} | {
    readonly type: 'threat_match';
    readonly threat_query: string;
    readonly threat_language?: QueryLanguage | undefined;
    readonly threat_indicator_path?: string | undefined;
    readonly threat_mapping: readonly RawThreatMapping[];
} | {
    readonly type: 'new_terms';
    readonly new_terms: {
        readonly value: readonly string[];
        readonly history_window_start: readonly {
            readonly value: number;
        }[];
    };
});
/** A file that holds one rule. */
export interface RawRuleFile {
    readonly rule: RawRule;
}
/** The type of a rule that runs. */
export type RuleType = RawRule['type'];
/** The rule types that run, in the order of Elastic's documentation. */
export declare const ruleTypes: readonly RuleType[];
/** The shape of a file whose rule has the given type. */
export declare function fileShapeOf(type: RuleType): z.ZodType<RawRuleFile>;
/** The shape of a file whose type does not run: what every rule has, and anything else. */
export declare const otherFileShape: z.ZodType;
/** The types whose rules may have a key, to explain a key in a rule of another type. */
export declare function typesWithKey(key: string): readonly RuleType[];
export {};
