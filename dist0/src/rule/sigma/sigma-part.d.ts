import type { SigmaCorrelation } from '../../language/sigma/correlation/correlation.ts';
import type { SigmaDetection } from '../../language/sigma/tree.ts';
import type { RuleCommon } from '../rule.ts';
import type { QueryText } from '../../diagnostic/span.ts';
/** A rule or a correlation of a Sigma file, before correlations are tied to the rules that they refer to. */
export type SigmaPart = SigmaRulePart | SigmaCorrelationPart;
interface SigmaPartCommon {
    readonly common: RuleCommon;
    /** The document that holds it. */
    readonly query: QueryText;
    /** `name`, by which correlations may refer to it beside its id. */
    readonly name: string | undefined;
    /** `id`; rules may have none. */
    readonly id: string | undefined;
}
export interface SigmaRulePart extends SigmaPartCommon {
    readonly kind: 'rule';
    readonly detection: SigmaDetection;
    readonly logSource: LogSource;
}
export interface SigmaCorrelationPart extends SigmaPartCommon {
    readonly kind: 'correlation';
    readonly correlation: SigmaCorrelation;
}
/** The log that a rule is about. */
export interface LogSource {
    readonly product: string | undefined;
    readonly category: string | undefined;
    readonly service: string | undefined;
}
/** True for rules on CloudTrail, and for rules on AWS or CloudTrail that say no more.
 * @example readsCloudTrailLog({ product: 'aws', category: undefined, service: 'cloudtrail' }) // true */
export declare function readsCloudTrailLog({ product, category, service }: LogSource): boolean;
/** `windows/process_creation`. */
export declare function logSourceText({ product, category, service }: LogSource): string;
export {};
