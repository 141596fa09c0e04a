import type { ImportReport } from '../import-report.ts';
import type { Style } from './style.ts';
/** Tells what an import wrote, what it replaced, and what to do next. */
export declare function importText(report: ImportReport, style: Style): string;
