import type { VerifyReport } from '../verify-report.ts';
import { type Markup } from './markup.ts';
/** Figures of a run: how many cases are as reviewed, and how many detections are proven. */
export declare function verifyTiles(report: VerifyReport): readonly Markup[];
/** Says how many scenarios and cases there are. */
export declare function sizeOf({ scenarios }: VerifyReport): string;
