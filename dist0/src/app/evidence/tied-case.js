import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { loadScenarios } from '../../scenario/catalogue.js';
import { casesToPlay, playOne } from '../play-cases.js';
/** The case that a log shows, played: what it is about is known only then.
 * @param name scenario and case: `iam-group-creation/attack/by name`
 * @throws TrailproofError USAGE, SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function tiedCase(name, settings) {
    const at = name.indexOf('/');
    if (at < 1 || at === name.length - 1) {
        throw new TrailproofError('USAGE', `--evidence-case "${name}" names no case of a scenario.`, {
            hint: 'Write SCENARIO/KIND/NAME, such as "iam-mfa-deactivation/attack/the device of another user".',
        });
    }
    const { scenarios, findings } = await loadScenarios(settings.scenarios, [name.slice(0, at)]);
    const [finding] = findings;
    if (finding !== undefined) {
        throw new TrailproofError(finding.code, finding.message, { hint: finding.hint });
    }
    const [one] = casesToPlay(scenarios, [name.slice(at + 1)]);
    return { ...one, played: await playOne(one, settings) };
}
//# sourceMappingURL=tied-case.js.map