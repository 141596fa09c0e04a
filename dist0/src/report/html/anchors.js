import { shown } from '../shown.js';
/** The part of a page's address that leads to a scenario, or to a case of it; it is the id of the element as well. */
export function anchorOf(scenario, caseId) {
    if (caseId === undefined)
        return encoded(scenario);
    const slash = caseId.indexOf('/');
    const [kind, name] = [caseId.slice(0, slash), caseId.slice(slash + 1)];
    return `${encoded(scenario)}/${encoded(kind)}/${encoded(name)}`;
}
/** Leads to a technique's row. */
export function techniqueAnchor(id) {
    return `technique-${encoded(id)}`;
}
// Halves of surrogate pairs cannot be encoded.
const encoded = (text) => encodeURIComponent(shown(text));
//# sourceMappingURL=anchors.js.map