import { caseId } from '../../golden/golden.js';
import { loadScenarios } from '../../scenario/catalogue.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { judgeCase } from '../judge-case.js';
import { loadDetectors } from '../load-detectors.js';
import { casesToPlay, playCases } from '../play-cases.js';
import { coveredCases } from './covered-cases.js';
import { coveredRules } from './covered-rules.js';
/** Loads rules and scenarios and plays every case: what a case needs and does is known only then. Replays them through the
 * rules where no evidence says what they do. */
export async function playForCoverage(settings, options) {
    const { profile } = settings;
    const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile });
    const { scenarios, findings } = await loadScenarios(settings.scenarios);
    const played = [];
    const judged = [];
    const cases = casesToPlay(scenarios);
    for await (const one of playCases(cases, { ...settings, onProgress: options.onProgress })) {
        played.push(one);
        if (options.replays)
            judged.push(judgeCase(one, { detectors: loaded.detectors, profile }));
    }
    // Of this very moment, so never stale.
    const occasion = { date: new Date(options.now ?? settings.start).toISOString() };
    return {
        loaded,
        basis: {
            rules: coveredRules(loaded),
            cases: await coveredCases(played, { rules: loaded.rules.loaded, settings }),
            evidence: evidenceOf(judged, { loaded, settings, occasion }),
        },
        findings: [...findings, ...played.flatMap(brokenFinding)],
    };
}
function brokenFinding({ scenario, scenarioCase: { kind, name }, played, }) {
    const { broken } = played;
    if (broken === undefined)
        return [];
    return [
        {
            ...broken,
            code: 'CASE_BROKEN',
            message: `${scenario.name} ${caseId(kind, name)} is broken: ${broken.message}`,
        },
    ];
}
//# sourceMappingURL=play-for-coverage.js.map