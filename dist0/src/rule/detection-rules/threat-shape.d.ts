import { z } from 'zod';
/** One `[[rule.threat]]`: a tactic and the techniques that serve it. */
export interface RawThreat {
    readonly framework: string;
    readonly tactic: {
        readonly id: string;
        readonly name?: string | undefined;
    };
    readonly technique?: readonly RawTechnique[] | undefined;
}
interface RawTechnique {
    readonly id: string;
    readonly name?: string | undefined;
    readonly subtechnique?: readonly {
        readonly id: string;
        readonly name?: string | undefined;
    }[] | undefined;
}
export declare const threatShape: z.ZodType<RawThreat>;
export {};
