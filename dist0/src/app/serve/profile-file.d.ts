import type { KeyHolder } from './key-holders.ts';
/** The text of a file for `AWS_CONFIG_FILE`: a profile for every user of a world. */
export declare function profileText(holders: readonly KeyHolder[], { url, bundle }: {
    readonly url: string;
    readonly bundle?: string | undefined;
}): string;
/** Writes such a file; one that trailproof did not write is left alone.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export declare function writeProfiles(file: string, text: string): void;
