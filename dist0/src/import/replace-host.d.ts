import type { Pieces } from './replace-pieces.ts';
/** Replaces the name of a host; undefined for what is none. Hosts of AWS's services keep all labels that are AWS's.
 * @example replaceHost('payroll.s3.eu-central-1.amazonaws.com', …) // 'text-1.s3.eu-central-1.amazonaws.com' */
export declare function replaceHost(text: string, pieces: Pieces): string | undefined;
