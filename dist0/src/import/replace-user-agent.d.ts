import type { Pieces } from './replace-pieces.ts';
/** Replaces what a user agent says of its user, and keeps which tool, on what system, in which version.
 * @example replaceUserAgent('aws-cli/2.32.3 app/payroll', …) // 'aws-cli/2.32.3 client-1' */
export declare function replaceUserAgent(text: string, pieces: Pieces): string;
