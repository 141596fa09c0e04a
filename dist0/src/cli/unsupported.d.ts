import type { Finding } from '../diagnostic/finding.ts';
/** True when any unsupported construct is none of those that the user allows (`machine_learning`, `llm` …). */
export declare function isAnyUnsupported(findings: readonly Finding[], flags: {
    readonly rules?: readonly string[] | undefined;
    readonly allowUnsupported?: readonly string[] | undefined;
}): Promise<boolean>;
