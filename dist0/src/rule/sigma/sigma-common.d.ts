import type { Span } from '../../diagnostic/span.ts';
import type { RuleCommon } from '../rule.ts';
import type { RawSigma } from './sigma-shape.ts';
/** Where a Sigma rule comes from. */
export interface SigmaIdentity {
    readonly file: string;
    readonly shortName: string;
    readonly contentHash: string;
    readonly span: Span;
}
/** What a Sigma rule has in common with all others. Sigma knows no schedule: runs of five minutes lie side by side, so
 * that each event is looked at once. */
export declare function sigmaCommon(raw: RawSigma, identity: SigmaIdentity): RuleCommon;
