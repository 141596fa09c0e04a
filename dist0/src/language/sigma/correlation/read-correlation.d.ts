import type { Finding } from '../../../diagnostic/finding.ts';
import { type YamlNode } from '../yaml-node.ts';
import type { SigmaCorrelation } from './correlation.ts';
/** A correlation when nothing stands against it, and all that is wrong. */
export interface CorrelationReading {
    readonly correlation?: SigmaCorrelation | undefined;
    readonly findings: readonly Finding[];
}
/** Reads the `correlation` of a rule, with all findings at once.
 * @example readCorrelation(correlationNode).findings */
export declare function readCorrelation(node: YamlNode): CorrelationReading;
