import { currentTechnique } from '../attack/current-ids.js';
import { isTechniqueId, techniqueIds } from '../attack/technique-ids.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Gives the ATT&CK v19 ids of techniques that were written for v18 or v19, each once.
 * @param where what names them, to begin the message with: `Step "stop-logging"`
 * @throws TrailproofError SCENARIO_INVALID for what is no technique */
export function currentTechniques(ids, where) {
    const current = ids.map((id) => currentTechnique(id));
    const wrong = current.findIndex((id) => !isTechniqueId(id));
    if (wrong === -1)
        return [...new Set(current)];
    const id = ids[wrong] ?? '';
    throw new TrailproofError('SCENARIO_INVALID', `${where} names "${id}", which is no technique of ATT&CK v19.`, { hint: didYouMean(id, techniqueIds) ?? 'Write an id such as T1098.003.' });
}
//# sourceMappingURL=current-techniques.js.map