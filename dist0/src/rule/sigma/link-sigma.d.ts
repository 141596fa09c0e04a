import type { Finding } from '../../diagnostic/finding.ts';
import type { SigmaMapping } from '../../language/sigma/mapping.ts';
import type { SigmaCorrelationRule, SigmaRule } from '../rule.ts';
import { type LogSource, type SigmaPart } from './sigma-part.ts';
/** What became of a rule or correlation when all files were read. */
export type SigmaOutcome = {
    readonly kind: 'runs';
    readonly rule: SigmaRule | SigmaCorrelationRule;
}
/** A correlation takes its events, and it does not alert by itself. */
 | {
    readonly kind: 'part';
    readonly rule: SigmaRule | SigmaCorrelationRule;
}
/** It is about another log than CloudTrail. */
 | {
    readonly kind: 'elsewhere';
    readonly logSource: LogSource;
} | {
    readonly kind: 'wrong';
    readonly findings: readonly Finding[];
};
/** How rules are tied together. */
export interface LinkOptions {
    readonly mapping: SigmaMapping;
    /** `any` where the events at hand are what the rules are about, whatever their log source says. */
    readonly logs: 'cloudtrail' | 'any';
}
/** Ties correlations to the rules that they refer to by name or id, in whatever file those stand.
 * @example linkSigma(parts, { mapping: noMapping, logs: 'any' })[0]?.kind */
export declare function linkSigma(parts: readonly SigmaPart[], options: LinkOptions): readonly SigmaOutcome[];
