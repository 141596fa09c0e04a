import { type CasePlace } from '../replay-command.ts';
import type { CaseReport } from '../verify-report.ts';
import type { Style } from './style.ts';
/** Writes what differs in one case, with the command that replays it. */
export declare function caseText(one: CaseReport, place: CasePlace, style: Style): readonly string[];
