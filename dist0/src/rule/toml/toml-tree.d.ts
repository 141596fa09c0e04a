import type { AST } from 'toml-eslint-parser';
import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import type { PlacedNode } from '../placed-document.ts';
/** Joins the tables of a parsed TOML file into one tree.
 * @throws TrailproofError with the given code when values nest deeper than 32 levels. */
export declare function tomlTree(program: AST.TOMLProgram, source: SourceText, tooDeep: DiagnosticCode): PlacedNode;
