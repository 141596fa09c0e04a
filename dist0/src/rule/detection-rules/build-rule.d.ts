import type { EventFilter } from '../../language/filter/event-filter.ts';
import type { QueryDraft, Rule } from '../rule.ts';
import type { PlacedDocument } from '../placed-document.ts';
import type { RuleFileIdentity } from './read-rule-file.ts';
import type { RawRule } from './rule-shape.ts';
/** Where a rule's data came from. */
export interface RuleOrigin {
    readonly document: PlacedDocument;
    readonly draft: QueryDraft;
    readonly identity: RuleFileIdentity;
    readonly filter: EventFilter | undefined;
    readonly indicatorFilter: EventFilter | undefined;
}
/** Makes the rule of a checked file, with Kibana's defaults where the file is silent. */
export declare function buildRule(raw: RawRule, origin: RuleOrigin): Rule;
