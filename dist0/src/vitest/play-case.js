import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { judgeOn, openBench, scenarioOf } from '../app/testing/bench.js';
import { logCase, nameOf } from '../app/testing/log-case.js';
import { caseOutcome, logOutcome } from '../app/testing/outcome.js';
import { tellingLater } from './telling.js';
/** Plays a case of a scenario and replays its records through rules, for `expect` to ask about.
 * A step that does not go as the scenario says fails the test.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, STEP_FAILED and its like
 * @example const played = await playCase('iam-mfa-deactivation', 'attack/by name', { rules: ['rules'] }) */
export function playCase(scenario, name, options = {}) {
    return tellingLater(async () => {
        const bench = openBench(options);
        const judged = await judgeOn(await scenarioOf(scenario, bench), name, bench);
        const { broken } = judged.played;
        if (broken !== undefined)
            throw new TrailproofError(broken.code, broken.message, broken);
        return caseOutcome(judged, bench);
    });
}
/** Replays a log through rules, for `expect` to ask about: records, or files and folders of them, held in memory.
 * @throws TrailproofError INPUT_UNREADABLE, RECORD_MALFORMED and its like
 * @example const seen = await replayLog('logs/incident.ndjson', { rules: ['rules'] }) */
export function replayLog(log, options = {}) {
    return tellingLater(async () => logOutcome(nameOf(log), await logCase(log, options), openBench(options)));
}
//# sourceMappingURL=play-case.js.map