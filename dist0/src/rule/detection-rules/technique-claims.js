import { currentTactic, currentTechnique } from '../../attack/current-ids.js';
/** Turns a rule's threat mapping into claims in ids of ATT&CK v19: the sub-techniques where a technique
 * names some, else the technique; each id once, in the order of the file. */
export function techniqueClaims(threats) {
    const claims = new Map();
    for (const { tactic, technique: techniques } of threats) {
        for (const technique of techniques ?? []) {
            const named = technique.subtechnique ?? [];
            for (const { id } of named.length > 0 ? named : [technique])
                addClaim(claims, id, tactic.id);
        }
    }
    return [...claims.values()];
}
function addClaim(claims, declared, tactic) {
    const id = currentTechnique(declared);
    const current = currentTactic(tactic, declared);
    const tactics = claims.get(id)?.tactics ?? [];
    claims.set(id, {
        id,
        declared: claims.get(id)?.declared ?? declared,
        tactics: [...tactics, { ...(current === undefined ? {} : { id: current }), declared: tactic }],
    });
}
//# sourceMappingURL=technique-claims.js.map