import { type Finding } from '../../diagnostic/finding.ts';
import type { SourceText } from '../../diagnostic/span.ts';
import type { QueryDraft, Rule } from '../rule.ts';
import type { PlacedDocument } from '../placed-document.ts';
/** What a rule file gives: its rule when nothing stands against it, its query as soon as that can be read. */
export interface RuleReading {
    readonly rule?: Rule | undefined;
    readonly draft?: QueryDraft | undefined;
    readonly findings: readonly Finding[];
    /** Its maturity says so: such rules are kept for the record only. */
    readonly deprecated?: boolean | undefined;
}
/** What the loader knows of a file beside its text. */
export interface RuleFileIdentity {
    readonly shortName: string;
    readonly contentHash: string;
}
/** Reads a rule in the TOML form of Elastic's detection-rules repository, with all findings in file order.
 * @example readRuleFile({ name: 'rules/a.toml', text }, { shortName: 'a', contentHash }) */
export declare function readRuleFile(source: SourceText, identity: RuleFileIdentity): RuleReading;
/** Reads a rule whose table stands under `rule` of a document, whatever text that was made of. */
export declare function readRuleDocument(document: PlacedDocument, identity: RuleFileIdentity): RuleReading;
