import { z } from 'zod';
/** What every Sigma document has beside its detection or correlation, as far as it decides what is shown. */
export interface RawSigma {
    readonly title: string;
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly description?: string | null | undefined;
    readonly status?: string | undefined;
    readonly level?: SigmaLevel | undefined;
    readonly tags?: readonly string[] | null | undefined;
    readonly logsource?: RawLogSource | undefined;
}
export interface RawLogSource {
    readonly product?: string | undefined;
    readonly category?: string | undefined;
    readonly service?: string | undefined;
}
declare const levels: readonly ['informational', 'low', 'medium', 'high', 'critical'];
export type SigmaLevel = (typeof levels)[number];
/** The shape of a rule: custom keys may stand beside those of the specification. */
export declare const sigmaRuleShape: z.ZodType<RawSigma>;
/** The shape of a correlation. */
export declare const sigmaCorrelationShape: z.ZodType<RawSigma>;
export {};
