import type { DiagnosticCode } from '../../diagnostic/codes.ts';
/** Every code of what is told of a rule that runs. */
export declare const lintCodes: readonly DiagnosticCode[];
/** True for a code that lint can be told to leave out. */
export declare function isLintCode(text: string): boolean;
