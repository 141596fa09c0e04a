import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { caseId } from '../../golden/golden.js';
import { loadScenarios } from '../../scenario/catalogue.js';
import { judgeCase } from '../judge-case.js';
import { loadDetectors } from '../load-detectors.js';
import { casesToPlay, playOne } from '../play-cases.js';
import { settingsOf } from '../settings.js';
/** Loads rules as `verify` does.
 * @throws TrailproofError RULE_UNKNOWN, INPUT_UNREADABLE, CONFIG_SYNTAX and its like */
export function openBench(options = {}) {
    const settings = settingsOf(options);
    const { besideRules, profile } = settings;
    const loaded = loadDetectors(settings.rules, { ...besideRules, profile, only: options.rule });
    return { settings, loaded };
}
/** Loads one scenario of the bench's.
 * @throws TrailproofError SCENARIO_UNKNOWN, and whatever is wrong with its file */
export async function scenarioOf(name, { settings }) {
    const { scenarios, findings } = await loadScenarios(settings.scenarios, [name]);
    const [finding] = findings;
    if (finding !== undefined)
        throw new TrailproofError(finding.code, finding.message, finding);
    return scenarios[0];
}
/** Plays a case and replays it through the rules; a step that goes wrong stands in the result.
 * @throws TrailproofError CASE_UNKNOWN, for a name that several cases bear as well */
export async function judgeOn(scenario, name, { settings, loaded }) {
    const [one, other] = casesToPlay([scenario], [name]);
    if (one === undefined || other !== undefined)
        throw ambiguous(scenario, name);
    const played = await playOne(one, settings);
    return judgeCase({ ...one, played }, { detectors: loaded.detectors, profile: settings.profile });
}
function ambiguous(scenario, name) {
    const ids = scenario.cases.filter((one) => one.name === name);
    return new TrailproofError('CASE_UNKNOWN', `Several cases of "${scenario.name}" are "${name}".`, {
        hint: `Say which: ${ids.map((one) => caseId(one.kind, one.name)).join(', ')}.`,
    });
}
/** The short name of a rule that runs here.
 * @throws TrailproofError with what is wrong with the rule where it cannot run, else RULE_UNKNOWN */
export function runningRule(name, { loaded }) {
    const { rules, detectors } = loaded;
    const running = detectors.find(({ rule }) => rule.shortName === name || rule.id === name);
    if (running !== undefined)
        return running.rule.shortName;
    const refused = [...rules.invalid, ...rules.unsupported].find(({ rule }) => rule === name);
    if (refused !== undefined)
        throw new TrailproofError(refused.code, refused.message, refused);
    const blind = rules.blind.find(({ rule }) => rule === name);
    if (blind !== undefined) {
        throw new TrailproofError('RULE_BLIND', `"${name}" is blind: no document carries ${blind.field}.`);
    }
    const other = rules.otherData?.find(({ rule }) => rule === name);
    if (other !== undefined) {
        throw new TrailproofError('RULE_BLIND', `"${name}" reads other data: ${other.reason}.`);
    }
    const known = detectors.map(({ rule }) => rule.shortName);
    throw new TrailproofError('RULE_UNKNOWN', `There is no rule "${name}" here.`, {
        hint: didYouMean(name, known) ?? '`trailproof rules` lists them.',
    });
}
//# sourceMappingURL=bench.js.map