import type { Progress } from '../app/options.ts';
/** Says how far the work is, how fast it goes and how long it will take.
 * @example progressText(progress, 14_000) // '1.2 M records · 85k/s · 40 % · 21s left' */
export declare function progressText(progress: Progress, elapsed: number): string;
/** How much of the work is done, from 0 to 1; undefined where its end is not known. Files grow while they are read. */
export declare function shareOf({ done, of, bytes }: Progress): number | undefined;
