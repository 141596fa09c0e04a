import { type Finding } from '../../diagnostic/finding.ts';
import type { SigmaMapping } from './mapping.ts';
import type { SigmaDetection } from './tree.ts';
import { type YamlNode } from './yaml-node.ts';
/** A detection when nothing stands against it, and all that is wrong or odd. */
export interface DetectionReading {
    readonly detection?: SigmaDetection | undefined;
    readonly findings: readonly Finding[];
}
/** Reads the `detection` of a rule, with all findings at once.
 * @example readDetection(detectionNode, noMapping).findings */
export declare function readDetection(node: YamlNode, mapping: SigmaMapping): DetectionReading;
