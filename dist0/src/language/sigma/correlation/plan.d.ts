import type { SigmaCorrelation } from './correlation.ts';
/** A correlation whose rules and fields are numbers: of a leaf rule, and of a column of an event's values. */
export interface CorrelationPlan {
    readonly correlation: SigmaCorrelation;
    readonly sources: readonly PlanSource[];
    /** The columns under which the group's values stand in a match that another correlation takes. */
    readonly groupColumns: readonly number[];
}
export interface PlanSource {
    /** The number of a rule, or the correlation whose matches are taken. */
    readonly from: {
        readonly kind: 'leaf';
        readonly leaf: number;
    } | {
        readonly kind: 'plan';
        readonly plan: CorrelationPlan;
    };
    /** The columns of `group-by`, in its order. */
    readonly group: readonly number[];
    /** The columns of `condition.field`. */
    readonly fields: readonly number[];
}
