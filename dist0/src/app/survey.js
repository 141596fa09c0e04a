import { loadScenarios } from '../scenario/catalogue.js';
import { caseId } from '../golden/golden.js';
import { changesOf } from './changed-selection.js';
import { judgeCase } from './judge-case.js';
import { loadDetectors } from './load-detectors.js';
import { casesToPlay, playCases } from './play-cases.js';
import { allowedUnsupported, settingsOf } from './settings.js';
/** Shows which rules see which attacks; needs no goldens. The attacks that nobody sees come first.
 * With `changed` rules that changed are shown against every attack, scenarios that changed against every rule.
 * @example const { attacks } = await survey({ rules: ['my-rules'] }) */
export async function survey(options = {}) {
    const settings = settingsOf(options);
    const changes = changesOf(options, settings);
    const { scenarios, findings } = await loadScenarios(settings.scenarios, options.only);
    const { detectors, rules } = loadDetectors(settings.rules, {
        ...settings.besideRules,
        profile: settings.profile,
    });
    const changed = detectors.filter(({ rule }) => changes?.isRule(rule) ?? true);
    const detectorsFor = (scenario) => changes?.isScenario(scenario) === true ? detectors : changed;
    const attacks = casesToPlay(scenarios).filter(({ scenario, scenarioCase }) => scenarioCase.kind === 'attack' && detectorsFor(scenario).length > 0);
    const seen = [];
    for await (const one of playCases(attacks, { ...settings, onProgress: options.onProgress })) {
        const { profile } = settings;
        seen.push(surveyed(judgeCase(one, { detectors: detectorsFor(one.scenario), profile })));
    }
    const firing = new Set(seen.flatMap(({ seenBy }) => seenBy));
    const { loaded, ...others } = rules;
    return {
        seed: settings.seed,
        start: new Date(settings.start).toISOString(),
        attacks: seen.toSorted(fewestFirst),
        quiet: loaded
            .filter((rule) => changes?.isRule(rule) ?? true)
            .map(({ shortName }) => shortName)
            .filter((name) => !firing.has(name)),
        rules: { loaded: loaded.length, ...others, allowed: allowedUnsupported(options) },
        findings,
    };
}
function surveyed({ scenario, scenarioCase, played, alerts }) {
    return {
        scenario: scenario.name,
        case: caseId(scenarioCase.kind, scenarioCase.name),
        title: scenario.title,
        techniques: scenario.techniques,
        seenBy: [...new Set(alerts.map(({ rule }) => rule))].toSorted(),
        ...(played.broken === undefined ? {} : { broken: played.broken.message }),
    };
}
/** Nobody first; scenarios keep their order. */
const fewestFirst = (left, right) => left.seenBy.length - right.seenBy.length;
//# sourceMappingURL=survey.js.map