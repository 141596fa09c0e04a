import type { SigmaDetection } from '../tree.ts';
import type { SigmaCorrelation } from './correlation.ts';
/** A correlation with the rules that it refers to. Plain data. */
export interface LinkedCorrelation {
    readonly correlation: SigmaCorrelation;
    readonly sources: readonly LinkedSource[];
}
/** A rule, or another correlation, that a correlation refers to. */
export type LinkedSource = {
    readonly kind: 'rule';
    /** The rule's name and id: aliases may use either. */
    readonly names: readonly string[];
    readonly detection: SigmaDetection;
} | {
    readonly kind: 'correlation';
    readonly names: readonly string[];
    readonly linked: LinkedCorrelation;
};
