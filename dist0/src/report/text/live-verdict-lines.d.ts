import type { AlertVerdict } from '../../golden/verdict.ts';
import type { Style } from './style.ts';
/** What became of an alert of a live run, golden against what happened. */
export declare function verdictLines(verdict: AlertVerdict, style: Style): readonly string[];
