import type { DetectorKind } from '../detector-kind.ts';
export declare const threatMatchKind: DetectorKind;
