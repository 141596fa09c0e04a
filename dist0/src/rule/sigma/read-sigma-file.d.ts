import type { Finding } from '../../diagnostic/finding.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import type { SigmaMapping } from '../../language/sigma/mapping.ts';
import type { SigmaPart } from './sigma-part.ts';
/** What one document of a Sigma file gave. */
export interface SigmaReading {
    readonly shortName: string;
    /** Missing where something stands against it. */
    readonly part?: SigmaPart | undefined;
    /** By its status: such rules are kept for the record only. */
    readonly deprecated: boolean;
    readonly findings: readonly Finding[];
}
/** Reads the rules and correlations of a Sigma file, with all findings of each at once.
 * @example readSigmaFile({ name: 'a.yml', text }, { stem: 'a', contentHash, mapping: noMapping })[0]?.part */
export declare function readSigmaFile(source: SourceText, file: SigmaFile): readonly SigmaReading[];
/** What is known of a file beside its text. */
export interface SigmaFile {
    readonly stem: string;
    readonly contentHash: string;
    readonly mapping: SigmaMapping;
}
