import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { loadScenarios } from '../../scenario/catalogue.js';
import { casesToPlay } from '../play-cases.js';
/** The cases that are meant.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, SCENARIO_INVALID and its like for a file that cannot be loaded */
export async function casesFor({ only, case: named = [] }, settings) {
    const { scenarios, findings } = await loadScenarios(settings.scenarios, only);
    const [broken] = findings;
    if (broken !== undefined)
        throw new TrailproofError(broken.code, broken.message, broken);
    const cases = casesToPlay(scenarios, named);
    return named.length > 0
        ? cases
        : cases.filter(({ scenarioCase }) => scenarioCase.kind === 'attack');
}
//# sourceMappingURL=cases-for.js.map