import type { DetectorKind } from '../detector-kind.ts';
/** A correlation of Sigma: alerts on what the events of its rules have in common. */
export declare const sigmaCorrelationKind: DetectorKind;
