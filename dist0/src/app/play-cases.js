import { findingOf } from '../diagnostic/finding.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.js';
import { caseId } from '../golden/golden.js';
import { noNeeds } from '../scenario/played-case.js';
import { playCase } from '../scenario/player.js';
import { createCloud } from '../simulator/cloud.js';
import { breath } from './breath.js';
/** Lists the cases to play: all, or those of these names (`kind/name`, or the name alone).
 * @throws TrailproofError CASE_UNKNOWN */
export function casesToPlay(scenarios, only = []) {
    const all = scenarios.flatMap((scenario) => scenario.cases.map((scenarioCase) => ({ scenario, scenarioCase })));
    for (const name of only)
        refuseUnknown(name, all);
    return only.length === 0
        ? all
        : all.filter(({ scenarioCase }) => only.some((name) => isNamed(scenarioCase, name)));
}
const isNamed = (one, name) => name === one.name || name === caseId(one.kind, one.name);
function refuseUnknown(name, all) {
    if (all.some(({ scenarioCase }) => isNamed(scenarioCase, name)))
        return;
    const known = all.flatMap(({ scenarioCase: { kind, name } }) => [caseId(kind, name), name]);
    throw new TrailproofError('CASE_UNKNOWN', `There is no case "${name}".`, {
        hint: didYouMean(name, known) ?? '`trailproof scenarios --format json` lists them.',
    });
}
/** Plays cases one after the other, each in a cloud of its own. */
export async function* playCases(cases, options) {
    const { play = playOne } = options;
    for (const [done, one] of cases.entries()) {
        const what = one.scenario.name;
        options.onProgress?.({ done, of: cases.length, unit: 'cases', what });
        await breath();
        yield { ...one, played: await play(one, options) };
    }
}
/** Plays one case in a cloud of its own. A world or cast that is wrong breaks the case like a wrong step. */
export async function playOne({ scenario, scenarioCase }, { seed, start }) {
    const { kind, name } = scenarioCase;
    try {
        const { world, cast } = scenario;
        const cloud = createCloud({
            seed,
            start,
            world,
            cast,
            scenario: scenario.name,
            case: caseId(kind, name),
        });
        return await playCase(scenario, scenarioCase, { cloud, start });
    }
    catch (error) {
        if (!isTrailproofError(error) || error.code === 'INTERNAL')
            throw error;
        const broken = { ...findingOf(error), severity: 'error' };
        return {
            scenario: scenario.name,
            case: name,
            kind,
            start,
            records: [],
            names: [],
            needs: noNeeds,
            broken,
        };
    }
}
//# sourceMappingURL=play-cases.js.map