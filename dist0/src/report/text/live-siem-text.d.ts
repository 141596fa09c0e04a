import type { LiveSiem } from '../live-siem.ts';
import type { Style } from './style.ts';
/** Tells whether the deployed rules of a SIEM fired for a run, and how long they took. */
export declare function liveSiemText(report: LiveSiem, style: Style): string;
