import type { DiagnosticCode } from '../../diagnostic/codes.ts';
import type { Finding } from '../../diagnostic/finding.ts';
import type { IgnoreReason } from './input-files.ts';
import type { ReadReport } from './reading.ts';
/** A value that was refused. */
export interface Refusal {
    readonly code?: DiagnosticCode | undefined;
    /** A sentence. */
    readonly message: string;
    readonly line: number;
    /** The value's text, where it is at hand. */
    readonly text?: string | undefined;
    /** Where in the text. */
    readonly offset?: number | undefined;
    readonly hint?: string | undefined;
}
/** Keeps the report of a reading. */
export declare class ReadLog {
    #private;
    constructor(findingsPerFile: number);
    readonly report: () => ReadReport;
    beginFile(name: string): void;
    endFile(): void;
    /** True where the file has given nothing so far. */
    get isFileEmpty(): boolean;
    ignore(reason: IgnoreReason): void;
    accept(): void;
    refuse({ code, message, line, text, offset, hint }: Refusal): void;
    add(code: DiagnosticCode, message: string, detail?: Pick<Finding, 'hint'>): void;
}
/** Why a text is no JSON, as a refusal. */
export declare function jsonRefusal(text: string, line: number): Refusal;
