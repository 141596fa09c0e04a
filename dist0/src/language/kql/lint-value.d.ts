import type { Finding } from '../../diagnostic/finding.ts';
import type { KqlLiteral } from './tree.ts';
/** Warns of a value that is valid KQL but hardly what was meant. */
export declare function warnOfValue(value: KqlLiteral, warnings: Finding[]): void;
/** Warns of a value without a field that looks like a comparison of another language. */
export declare function warnOfFreeText(value: KqlLiteral, warnings: Finding[]): void;
