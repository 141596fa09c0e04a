/** The part of a page's address that leads to a scenario, or to a case of it; it is the id of the element as well. */
export declare function anchorOf(scenario: string, caseId?: string): string;
/** Leads to a technique's row. */
export declare function techniqueAnchor(id: string): string;
