import type { PlayedRecord } from '../../../scenario/played-case.ts';
/** Writes records without what names an account, for a case of recorded records.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export declare function saveRecords(file: string, records: readonly PlayedRecord[], { asn }: {
    readonly asn?: string | undefined;
}): Promise<void>;
