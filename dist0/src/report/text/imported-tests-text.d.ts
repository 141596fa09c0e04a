import type { ImportedTests } from '../imported-tests.ts';
import type { Style } from './style.ts';
/** Tells what was taken of another tool, and by reason what was refused or taken otherwise than it stood. */
export declare function importedTestsText(report: ImportedTests, style: Style): string;
