import { staleGoldens, allowUpdate } from '../golden/store.js';
import { loadScenarios } from '../scenario/catalogue.js';
import { caseDetails } from './case-detail.js';
import { coverRun } from './coverage/cover-run.js';
import { allowEvidence, appendEvidence } from './evidence/append-evidence.js';
import { earlierEvidence } from './evidence/earlier-evidence.js';
import { evidenceOf } from './evidence/evidence-of.js';
import { headCommit } from './evidence/head-commit.js';
import { changesOf } from './changed-selection.js';
import { checkExpect } from './check-expect.js';
import { detectionsOf } from './detections.js';
import { judgeCase } from './judge-case.js';
import { judgeScenario } from './judge-scenario.js';
import { loadDetectors } from './load-detectors.js';
import { nothingPinned } from './nothing-pinned.js';
import { casesToPlay, playCases } from './play-cases.js';
import { allowedUnsupported, settingsOf } from './settings.js';
import { tryPhases } from './try-phases.js';
/** Plays scenarios, replays their records through rules and compares the alerts with the goldens.
 * What differs stands in the report (`verifyFailed` says whether anything does); thrown is only what names nothing.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, RULE_UNKNOWN, INPUT_UNREADABLE, GOLDEN_UPDATE_REFUSED
 * @example const report = await verify({ scenarios: ['my-scenarios'], rules: ['my-rules'] }) */
export async function verify(options = {}) {
    const settings = settingsOf(options);
    const changes = changesOf(options, settings);
    if (options.update === true)
        await allowUpdate(settings.golden, options.environment);
    if (options.evidence !== undefined)
        await allowEvidence(options.evidence.file);
    const loaded = loadDetectors(settings.rules, {
        ...settings.besideRules,
        profile: settings.profile,
        only: options.rule,
    });
    const { kept } = options;
    const catalogue = await loadScenarios(settings.scenarios, options.only, { load: kept?.load });
    const { findings } = catalogue;
    const scenarios = catalogue.scenarios.filter((scenario) => changes?.concerns(scenario, loaded.rules.loaded) ?? true);
    const judged = [];
    const cases = casesToPlay(scenarios, options.case);
    const playing = { ...settings, onProgress: options.onProgress, play: kept?.play };
    for await (const one of playCases(cases, playing)) {
        judged.push(judgeCase(one, { detectors: loaded.detectors, profile: settings.profile }));
    }
    const phases = options.phases === true ? await tryPhases(judged, { ...options, loaded, settings }) : undefined;
    const tell = options.details === true ? caseDetails({ settings, loaded }) : undefined;
    const reports = [];
    for (const scenario of scenarios) {
        const ofScenario = judged.filter((one) => one.scenario === scenario);
        const context = { settings, loaded, phases, update: options.update === true, tell };
        if (ofScenario.length > 0)
            reports.push(await judgeScenario(scenario, ofScenario, context));
    }
    const covered = options.coverage === true
        ? await coverRun(judged, { loaded, settings, earlier: earlierOf(options, loaded) })
        : undefined;
    if (options.evidence !== undefined)
        keepEvidence(judged, { loaded, settings, target: options.evidence });
    const { loaded: rules, ...others } = loaded.rules;
    const isChosen = changes !== undefined || (options.only ?? []).length > 0;
    return {
        seed: settings.seed,
        start: new Date(settings.start).toISOString(),
        scenarios: reports.map(({ report }) => report),
        detections: detectionsOf(judged, {
            ...options,
            settings,
            rules,
            blind: others.blind,
            only: isChosen ? scenarios.map(({ name }) => name) : undefined,
        }),
        notLoaded: notLoadedOf(reports, options),
        rules: { loaded: rules.length, ...others, allowed: allowedUnsupported(options) },
        coverage: covered,
        phases: phases === undefined ? undefined : reports.flatMap((one) => one.phases),
        findings: [
            ...findings,
            ...checkExpect(settings, { catalogue, rules: loaded.rules }, options),
            ...nothingPinned(settings, loaded),
            ...(await staleFindings(settings, catalogue.scenarios, options)),
        ],
        repeat: settings.repeat,
    };
}
/** Whoever asks for some rules does not lose what the others covered. */
function earlierOf({ evidence, rule }, { rules }) {
    const asked = rule === undefined ? undefined : rules.loaded.map(({ shortName }) => shortName);
    return earlierEvidence(evidence?.file, asked);
}
function keepEvidence(judged, context) {
    const { target, settings } = context;
    const occasion = { date: target.date, commit: headCommit(settings.folder) };
    appendEvidence(target.file, evidenceOf(judged, { ...context, occasion }));
}
function notLoadedOf(reports, options) {
    // Whoever asks for some rules knows that the others are not compared.
    if ((options.rule ?? []).length > 0)
        return [];
    return [...new Set(reports.flatMap(({ notLoaded }) => notLoaded))].toSorted();
}
async function staleFindings(settings, scenarios, options) {
    if ((options.only ?? []).length > 0)
        return [];
    const files = await staleGoldens(settings.golden, new Set(scenarios.map(({ name }) => name)));
    return files.map((file) => ({
        severity: 'warning',
        code: 'GOLDEN_STALE',
        message: `${file} belongs to no scenario.`,
        hint: 'Delete it, or give the scenario its name back.',
    }));
}
//# sourceMappingURL=verify.js.map