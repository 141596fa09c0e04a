import type { Finding } from '../diagnostic/finding.ts';
/** A finding about a rule file, with the file and, where it is known, the rule's short name. */
export interface RuleFinding extends Finding {
    readonly file: string;
    readonly rule?: string | undefined;
}
