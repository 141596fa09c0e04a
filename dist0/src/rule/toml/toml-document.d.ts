import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import { type PlacedDocument, type PlacePath } from '../placed-document.ts';
/** As `PlacedDocument`: a TOML file. */
export type TomlDocument = PlacedDocument;
/** As `PlacePath`. */
export type TomlPath = PlacePath;
/** What the errors of a document are called. */
export interface TomlCodes {
    readonly syntax: DiagnosticCode;
    readonly depth: DiagnosticCode;
}
/** Reads a TOML text.
 * @example parseToml({ name: 'a.toml', text: 'a = 1' }, codes).value // { a: 1 }
 * @throws TrailproofError with `codes.syntax` or `codes.depth` at the place. */
export declare function parseToml(source: SourceText, codes: TomlCodes): TomlDocument;
