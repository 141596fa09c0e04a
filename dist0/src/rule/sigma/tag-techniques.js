import { currentTactic, currentTechnique, techniqueOf } from '../../attack/current-ids.js';
import { tactics } from '../../attack/tactics.js';
/** Turns the tags of a Sigma rule (`attack.t1078.004`, `attack.persistence`) into claims in ids of ATT&CK v19. Tags tie
 * no tactic to a technique: of the tactics named, a technique has those that ATT&CK gives it.
 * @example tagTechniques(['attack.persistence', 'attack.t1098.001'])[0]?.id // 'T1098.001' */
export function tagTechniques(tags) {
    const named = tags.flatMap((tag) => tacticOfTag(tag) ?? []);
    const claims = new Map();
    for (const tag of tags) {
        const declared = techniqueOfTag(tag);
        if (declared === undefined)
            continue;
        const id = currentTechnique(declared);
        if (claims.has(id))
            continue;
        claims.set(id, { id, declared, tactics: named.flatMap((one) => claimOf(one, declared)) });
    }
    return [...claims.values()];
}
function techniqueOfTag(tag) {
    const match = /^attack\.(t\d{4}(?:\.\d{3})?)$/i.exec(tag);
    return match?.[1]?.toUpperCase();
}
const tacticIds = new Map([
    ...tactics.map(({ id, name }) => [name.toLowerCase().replaceAll(' ', '-'), id]),
    // Its name until ATT&CK v18.
    ['defense-evasion', 'TA0005'],
]);
function tacticOfTag(tag) {
    // Older rules write underscores.
    const match = /^attack\.([a-z_-]+)$/i.exec(tag);
    return match === null ? undefined : tacticIds.get(match[1].toLowerCase().replaceAll('_', '-'));
}
function claimOf(declared, technique) {
    const id = currentTactic(declared, technique);
    const known = techniqueOf(technique)?.tactics;
    const isOwn = known === undefined || (id !== undefined && known.includes(id));
    return isOwn ? [{ ...(id === undefined ? {} : { id }), declared }] : [];
}
//# sourceMappingURL=tag-techniques.js.map