import type { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import type { TomlDocument, TomlPath } from './toml-document.ts';
/** What the findings of a check are called, and which keys of another shape deserve their own hint. */
export interface CheckOptions {
    readonly missing: DiagnosticCode;
    readonly unknown: DiagnosticCode;
    readonly invalid: DiagnosticCode;
    readonly hintForKey?: ((path: TomlPath) => string | undefined) | undefined;
}
/** A document that has the wanted shape, or nothing; and all that is wrong with it, in file order. */
export interface CheckedToml<T> {
    readonly data?: T | undefined;
    readonly findings: readonly Finding[];
}
/** Holds a document against a shape. Unknown keys are warnings and leave the data; all else is an error.
 * @example checkToml(document, shape, { missing: 'RULE_KEY_MISSING', unknown: 'RULE_KEY_UNKNOWN', invalid: 'RULE_VALUE_INVALID' }) */
export declare function checkToml<T>(document: TomlDocument, shape: z.ZodType<T>, options: CheckOptions): CheckedToml<T>;
