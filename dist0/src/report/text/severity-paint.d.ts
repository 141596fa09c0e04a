import type { Style } from './style.ts';
/** How a severity is painted. */
export declare function severityPaint(severity: string, style: Style): (text: string) => string;
