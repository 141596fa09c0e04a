import type { VerifyReport } from '../verify-report.ts';
import type { Style } from './style.ts';
/** Lists the cases whose alerts hang on the phase; a golden that knows it says so. */
export declare function phasesText({ phases }: VerifyReport, style: Style): readonly string[];
