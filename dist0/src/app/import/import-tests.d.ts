import type { ImportedTests } from '../../report/imported-tests.ts';
import type { ImportLogOptions } from './import-log.ts';
import { type ImportSource } from './take-from.ts';
/** What `import --from` can be asked. */
export interface ImportTestsOptions extends Pick<ImportLogOptions, 'inputs' | 'detectedBy' | 'technique' | 'output' | 'force' | 'asn'> {
    readonly from: ImportSource;
}
/** Makes scenarios of another tool's tests or logs, anonymised a scenario at a time.
 * @throws TrailproofError INPUT_EMPTY where nothing could be taken, OUTPUT_EXISTS, INPUT_UNREADABLE */
export declare function importTests(options: ImportTestsOptions): Promise<ImportedTests>;
