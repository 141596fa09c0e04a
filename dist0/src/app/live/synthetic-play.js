import { caseId } from '../../golden/golden.js';
import { playCase } from '../../scenario/player.js';
import { createCloud } from '../../simulator/cloud.js';
/** Plays a case on the simulator and remembers whom it met. */
export async function syntheticPlay({ scenario, scenarioCase }, { seed, start }) {
    const { world, cast, name } = scenario;
    const id = caseId(scenarioCase.kind, scenarioCase.name);
    const cloud = createCloud({ seed, start, world, cast, scenario: name, case: id });
    const met = new Set();
    const watched = {
        ...cloud,
        credentialsOf: (actor) => {
            met.add(actor);
            return cloud.credentialsOf(actor);
        },
    };
    const played = await playCase(scenario, scenarioCase, { cloud: watched, start });
    return { played, met: [...met] };
}
//# sourceMappingURL=synthetic-play.js.map