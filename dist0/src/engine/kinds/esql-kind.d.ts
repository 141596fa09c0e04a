import type { DetectorKind } from '../detector-kind.ts';
export declare const esqlKind: DetectorKind;
