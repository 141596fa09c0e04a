import type { Bytes } from '../../cloudtrail/input/byte-source.ts';
import type { ReadReport } from '../../cloudtrail/input/reading.ts';
import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
import type { ImportReport } from '../../report/import-report.ts';
/** What `import` can be asked. */
export interface ImportLogOptions extends Omit<ImportRecordsOptions, 'name'> {
    /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
    readonly inputs: readonly string[];
    readonly stdin?: Bytes | undefined;
    /** The scenario's name; by default that of the first input. */
    readonly name?: string | undefined;
}
/** How records become a scenario. */
export interface ImportRecordsOptions {
    /** The scenario's name. */
    readonly name: string;
    readonly title?: string | undefined;
    readonly technique?: readonly string[] | undefined;
    readonly detectedBy?: readonly string[] | undefined;
    readonly kind?: 'attack' | 'benign' | undefined;
    /** The folder that gets `scenarios/`; the working directory by default. */
    readonly output?: string | undefined;
    readonly force?: boolean | undefined;
    /** MMDB file of networks: which addresses are Amazon's. */
    readonly asn?: string | undefined;
}
/** Makes a scenario of recorded logs: anonymised records, and the module that plays them.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS, INPUT_UNREADABLE, INPUT_EMPTY and what reading throws */
export declare function importLog(options: ImportLogOptions): Promise<{
    readonly report: ImportReport;
    readonly input: ReadReport;
}>;
/** Makes a scenario of records, as `importLog` does of logs.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE, TECHNIQUE_UNKNOWN */
export declare function importRecords(records: readonly CloudTrailRecord[], options: ImportRecordsOptions): Promise<ImportReport>;
