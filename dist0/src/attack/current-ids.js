import { movedTechniques } from './moved-techniques.js';
import { techniques } from './techniques.js';
const byId = new Map(techniques.map((technique) => [technique.id, technique]));
/** Gives a technique by its v18 or v19 id, or undefined when the table does not hold it.
 * @example techniqueOf('T1562.008')?.name // 'Disable or Modify Cloud Log' */
export function techniqueOf(id) {
    return byId.get(currentTechnique(id));
}
/** Gives the v19 id of a technique; ids that did not move come back as they are.
 * @example currentTechnique('T1562.008') // 'T1685.002' */
export function currentTechnique(id) {
    return Object.hasOwn(movedTechniques, id) ? movedTechniques[id] : id;
}
/** Gives the v19 tactic of a (tactic, technique) pair that was written for v18 or v19; undefined when
 * v19 no longer ties the technique to it.
 * @example currentTactic('TA0005', 'T1556.006') // 'TA0112' */
export function currentTactic(tactic, technique) {
    // Only v18's Defense Evasion was divided; every other tactic kept its techniques.
    if (tactic !== 'TA0005')
        return tactic;
    const id = currentTechnique(technique);
    const known = byId.get(id) ?? byId.get(id.split('.')[0]);
    if (known === undefined || known.tactics.includes('TA0005'))
        return tactic;
    return known.tactics.includes('TA0112') ? 'TA0112' : undefined;
}
//# sourceMappingURL=current-ids.js.map