import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { shellLine } from '../../diagnostic/shell-line.js';
import { caseId } from '../../golden/golden.js';
import { goldenFile } from '../../golden/store.js';
import { bundledScenarios, loadScenarios } from '../../scenario/catalogue.js';
import { explain } from '../explain/explain.js';
import { loadDetectors } from '../load-detectors.js';
import { replay } from '../replay.js';
import { settingsOf } from '../settings.js';
import { verify } from '../verify.js';
import { bundleConfig } from './bundle-config.js';
import { caseFiles } from './case-files.js';
import { copiesOf, readCopies } from './copies.js';
import { staged } from './staged.js';
/** Plays a scenario and puts together what proves the verdict: records, documents, rules, alerts, golden, and why rules
 * fired or not. Nothing is written outside a temporary folder.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, RULE_UNKNOWN and its like
 * @example const bundle = await makeBundle({ scenario: 'iam-mfa-deactivation' }) */
export async function makeBundle(options) {
    const settings = settingsOf(options);
    const report = await verify({ ...options, only: [options.scenario], details: true });
    const scenario = scenarioIn(report);
    const rules = rulesOf(scenario, report, options);
    const sourced = await sourcedScenario(scenario.name, settings);
    const copies = copiesFor(sourced, rules, settings);
    const files = new Map([
        ...caseFiles(scenario),
        ...readCopies(copies),
        [
            'trailproof.toml',
            bundleConfig(scenario.name, { settings, files: [...copies.keys()] }),
        ],
    ]);
    return staged(files, async ({ folder, relocated }) => {
        const there = { ...options, ...inside, folder };
        const inputs = [`${folder}/records`];
        const { alerts } = await replay({ ...there, inputs });
        const explanations = [];
        for (const rule of rules) {
            const event = firstEvents(rule, alerts);
            const fired = event.length === 0 ? undefined : await explain({ ...there, rule, inputs, event });
            explanations.push({ rule, report: await explain({ ...there, rule, inputs }), fired });
        }
        files.set('alerts.ndjson', relocated(alerts.map((one) => `${JSON.stringify(one)}\n`).join('')));
        const { name, title } = scenario;
        const lines = { replayLine: replayLine(options), verify: verifyLine(name, options, settings) };
        const { recorded } = sourced;
        const told = { scenario: name, title, report, rules, alerts, explanations, recorded };
        return { ...told, ...lines, files, relocated };
    });
}
const mostExplained = 5;
/** One event of each alert of a rule, for the first alerts. */
function firstEvents(rule, alerts) {
    const own = alerts.filter((alert) => alert.rule.shortName === rule).slice(0, mostExplained);
    return [...new Set(own.flatMap(({ events }) => events.slice(0, 1)))];
}
// The bundle's own configuration says these.
const inside = {
    rules: undefined,
    golden: undefined,
    indicators: undefined,
    exceptions: undefined,
    sigmaMapping: undefined,
    scenarios: undefined,
    start: undefined,
    phase: undefined,
    lag: undefined,
    rule: undefined,
};
function scenarioIn(report) {
    const [scenario] = report.scenarios;
    if (scenario !== undefined)
        return scenario;
    const [finding] = report.findings;
    throw new TrailproofError(finding?.code ?? 'SCENARIO_INVALID', finding?.message ?? 'The scenario has no case.', finding);
}
/** The rules that the cases are about: asked for, meant to see them, expected to, or firing. */
function rulesOf({ cases }, { detections }, { rule = [] }) {
    const concerned = cases.flatMap(({ outcome, detail }) => [
        ...(outcome.kind === 'broken' ? [] : outcome.verdicts.map(({ verdict }) => verdict.alert.rule)),
        ...(detail?.alerts ?? []).map(({ alert }) => alert.rule.shortName),
        ...(detail?.silent ?? []).map((one) => one.rule),
    ]);
    const claimed = detections.map((one) => one.rule);
    return [...new Set(rule.length > 0 ? claimed : [...claimed, ...concerned])].toSorted();
}
function copiesFor(scenario, rules, settings) {
    const { besideRules, sigmaMappingFile: mapping, profile, golden } = settings;
    const loaded = loadDetectors(settings.rules, { ...besideRules, profile }).rules.loaded;
    const chosen = loaded.filter(({ shortName }) => rules.includes(shortName));
    return new Map([
        ...copiesOf('rules', chosen.map((rule) => rule.file)),
        ...copiesOf('indicators', besideRules.indicators ?? []),
        ...copiesOf('exceptions', besideRules.exceptions ?? []),
        ...copiesOf('sigma-mapping', mapping === undefined ? [] : [mapping]),
        ...copiesOf('golden', [goldenFile(golden, scenario.name)]),
        ...copiesOf('scenario', [scenario.source]),
    ]);
}
async function sourcedScenario(name, settings) {
    const { scenarios } = await loadScenarios(settings.scenarios, [name]);
    const { file, folder, cases } = scenarios[0];
    const typed = join(folder, `${name}.ts`);
    const recorded = cases.filter(({ body }) => 'kind' in body);
    return {
        name,
        // Bundled scenarios run compiled; their source lies elsewhere.
        source: existsSync(typed) ? typed : file,
        recorded: recorded.map((one) => caseId(one.kind, one.name)),
    };
}
const playFlags = ({ seed, geoip, asn }) => [
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...(geoip === undefined ? [] : ['--geoip', geoip]),
    ...(asn === undefined ? [] : ['--asn', asn]),
];
const replayLine = (options) => shellLine(['npx', 'trailproof', 'replay', 'records', ...playFlags(options)]);
function verifyLine(name, options, settings) {
    const cases = (options.case ?? []).flatMap((one) => ['--case', one]);
    const isBundled = settings.scenarios.includes(bundledScenarios);
    const { start } = options;
    const starts = start === undefined ? [] : ['--start', new Date(start).toISOString()];
    const flags = isBundled ? [...playFlags(options), ...starts] : settings.repeat;
    return {
        line: shellLine(['npx', 'trailproof', 'verify', name, ...cases, ...flags]),
        where: isBundled ? 'bundle' : 'project',
    };
}
//# sourceMappingURL=make-bundle.js.map