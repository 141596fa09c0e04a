import type { CaptureReport } from '../capture-report.ts';
import type { Style } from './style.ts';
/** Tells what a command did: its calls, the alerts, and where the records are. */
export declare function captureText(report: CaptureReport, style: Style): string;
