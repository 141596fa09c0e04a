import type { Finding } from '../../diagnostic/finding.ts';
import type { EventFilter } from '../../language/filter/event-filter.ts';
import type { PlacedDocument, PlacePath } from '../placed-document.ts';
/** The filters of a rule as one condition, and what of them does not run. */
export interface ReadFilters {
    /** Missing where there is none that counts. */
    readonly filter?: EventFilter | undefined;
    readonly findings: readonly Finding[];
}
/** Reads a list of Kibana's filters: those that are not disabled, joined by and; `meta.negate` turns one round.
 * @example readFilters(document, ['rule', 'filters']).filter?.kind // 'not' */
export declare function readFilters(document: PlacedDocument, path: PlacePath): ReadFilters;
