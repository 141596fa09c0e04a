import type { Finding } from '../../../diagnostic/finding.ts';
import type { FieldUse } from '../../compiled-query.ts';
import type { Expression } from '../../expression/expression.ts';
import type { FieldSource, FieldValue } from '../../field-source.ts';
import type { Needles } from '../../needle.ts';
import type { MakeTracer } from '../../tracer.ts';
import { type SigmaMapping } from '../mapping.ts';
import type { LinkedCorrelation } from './linked.ts';
import type { CorrelationPlan } from './plan.ts';
/** What one event leaves behind for a correlation. */
export interface CorrelationHit {
    /** The rules that it matches. */
    readonly leaves: readonly number[];
    /** Its values, by column. */
    readonly values: readonly FieldValue[];
}
/** A correlation in two halves: `match` looks at one event, a `Correlator` over the plan does the rest. */
export interface CompiledCorrelation<E> {
    readonly plan: CorrelationPlan;
    readonly match: (event: E) => CorrelationHit | undefined;
    readonly fields: readonly FieldUse[];
    readonly needles: Needles;
    readonly blind?: {
        readonly field: string;
        readonly reason: string;
    } | undefined;
    readonly warnings: readonly Finding[];
    /** The conditions of its rules: each event that counts fulfils one of them. */
    readonly predicates: readonly Expression[];
    /** Accounts for the conditions of its rules, clause by clause. */
    readonly tracer?: MakeTracer<E> | undefined;
}
/** Compiles a correlation with its rules for the log's own form of events.
 * @example compileCorrelation(linked, rawFieldSource()).match({ eventName: 'CreateUser' })?.leaves */
export declare function compileCorrelation<E>(linked: LinkedCorrelation, fields: FieldSource<E>, mapping?: SigmaMapping): CompiledCorrelation<E>;
