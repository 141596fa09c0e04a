import { eventTimeOf } from '../cloudtrail/event-time.js';
import { findingOf } from '../diagnostic/finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { needsOf } from './case-needs.js';
import { playRecorded } from './recorded-case.js';
import { Stage } from './stage.js';
import { playOn } from './stage-play.js';
import { priorOf, undoAll } from './undo.js';
/** Plays one case. A step that does not go as the scenario says makes the case broken; nothing is thrown for it.
 * @throws TrailproofError INPUT_UNREADABLE for a recorded file that cannot be opened */
export async function playCase(scenario, scenarioCase, options) {
    const { body } = scenarioCase;
    if (typeof body !== 'function') {
        return playRecorded(scenario, scenarioCase, { body, start: options.start });
    }
    const stage = new Stage({
        cloud: options.cloud,
        start: options.start,
        key: `${scenario.name}/${scenarioCase.name}`,
        aliases: Object.keys(scenario.world.accounts ?? {}),
        askPrior: options.undo === true ? priorOf : undefined,
    });
    const broken = (await run(scenario, stage, () => body(playOn(stage)))) ??
        (options.undo === true ? await run(scenario, stage, () => undoAll(stage)) : undefined);
    return {
        scenario: scenario.name,
        case: scenarioCase.name,
        kind: scenarioCase.kind,
        start: options.start,
        // Play order is time order but for `before`, whose calls may be given in any order.
        records: stage.records.toSorted((left, right) => eventTimeOf(left.record) - eventTimeOf(right.record)),
        names: stage.names.list(),
        needs: needsOf(stage),
        ...(stage.techniques.size === 0 ? {} : { techniques: [...stage.techniques].toSorted() }),
        ...(broken === undefined ? {} : { broken }),
    };
}
async function run(scenario, stage, body) {
    try {
        await body();
        return undefined;
    }
    catch (error) {
        if (isTrailproofError(error))
            return { ...findingOf(error), severity: 'error' };
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return {
            severity: 'error',
            code: 'STEP_FAILED',
            message: `The case throws at or after step "${stage.current}": ${reason}`,
            hint: `Look at ${scenario.file}.`,
        };
    }
}
//# sourceMappingURL=player.js.map