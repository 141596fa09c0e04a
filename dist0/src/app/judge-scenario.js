import { shellLine } from '../diagnostic/shell-line.js';
import { positionOf, stretchOf } from '../diagnostic/span.js';
import { compareCase } from '../golden/compare.js';
import { caseId } from '../golden/golden.js';
import { goldenFile, readGolden, writeGolden } from '../golden/store.js';
import { updateGolden } from '../golden/update-golden.js';
import { isRefused } from '../scenario/is-refused.js';
import { whyLost } from './explain/why-lost.js';
import { checkGolden } from './check-golden.js';
import { isPinned } from './pinned.js';
/** Compares what the cases of a scenario raised with its golden, or writes the golden. */
export async function judgeScenario(scenario, judged, context) {
    const { golden, findings, updated } = await goldenOf(scenario, judged, context);
    const blocks = new Map((golden?.cases ?? []).map((block) => [block.case, block]));
    const cases = [];
    const notLoaded = [];
    for (const one of judged) {
        const judgement = judgeOne(one, blocks.get(idOf(one)), context);
        cases.push(judgement.report);
        notLoaded.push(...judgement.notLoaded);
    }
    const more = checkGolden(scenario, judged, { golden, ...context });
    return {
        report: {
            name: scenario.name,
            title: scenario.title,
            file: scenario.file,
            golden: goldenFile(context.settings.golden, scenario.name),
            cases,
            findings: [...findings, ...more],
            updated,
        },
        notLoaded,
        phases: phasesOf(scenario, blocks, context),
    };
}
const idOf = ({ scenarioCase }) => caseId(scenarioCase.kind, scenarioCase.name);
async function goldenOf(scenario, judged, context) {
    const folder = context.settings.golden;
    const stored = await readGolden(folder, scenario.name);
    // A file that cannot be read is not written over: it may hold what people wrote.
    if (stored.kind === 'invalid')
        return { golden: undefined, findings: stored.findings, updated: false };
    const known = stored.kind === 'golden' ? stored.golden : undefined;
    if (!context.update) {
        return {
            golden: known,
            findings: known === undefined ? [missing(scenario, context)] : [],
            updated: false,
        };
    }
    const golden = updateGolden(known, {
        scenario: scenario.name,
        outcomes: judged
            .filter(({ played }) => played.broken === undefined)
            .map((one) => ({
            kind: one.scenarioCase.kind,
            name: one.scenarioCase.name,
            reason: one.scenarioCase.reason,
            alerts: one.alerts,
            refused: isRefused(one.played),
            phaseDependent: dependentRules(one, context),
        })),
        cases: new Set(scenario.cases.map(({ kind, name }) => caseId(kind, name))),
        loaded: loadedNames(context),
    });
    return { golden, findings: [], updated: await writeGolden(folder, golden) };
}
function missing(scenario, { settings }) {
    const { name } = scenario;
    const line = shellLine(['trailproof', 'verify', name, '--update', ...settings.repeat]);
    return {
        severity: 'warning',
        code: 'GOLDEN_MISSING',
        message: `${goldenFile(settings.golden, name)} is not there.`,
        hint: `Look at what the cases raise, then write it: ${line}`,
    };
}
const loadedNames = ({ loaded }) => new Set(loaded.rules.loaded.map(({ shortName }) => shortName));
function dependentRules(one, { phases }) {
    return phases
        ?.filter(({ scenario, case: id }) => scenario === one.scenario.name && id === idOf(one))
        .map(({ rule }) => rule);
}
function judgeOne(one, expected, context) {
    const { kind, name } = one.scenarioCase;
    const detail = context.tell?.(one);
    const { broken } = one.played;
    if (broken !== undefined) {
        const outcome = { kind: 'broken', finding: broken };
        return { report: { kind, name, outcome, detail }, notLoaded: [] };
    }
    const comparison = compareCase({ expected, actual: one.alerts, loaded: loadedNames(context) });
    const verdicts = comparison.verdicts.map((verdict) => judgeVerdict(verdict, one, context));
    const outcome = expected === undefined
        ? { kind: 'unreviewed', verdicts, fails: isSilenceMissed(one, context) }
        : { kind: 'compared', verdicts };
    return { report: { kind, name, outcome, detail }, notLoaded: comparison.notLoaded };
}
function judgeVerdict(verdict, one, context) {
    const rule = context.loaded.rules.loaded.find(({ shortName }) => shortName === verdict.alert.rule);
    const at = { scenario: one.scenario.name, kind: one.scenarioCase.kind };
    const pinned = rule === undefined || isPinned(rule, at, context.settings);
    const fails = verdict.kind === 'lost' || verdict.kind === 'changed' || (verdict.kind !== 'match' && pinned);
    const loss = lossOf(verdict, one, context);
    const place = rule && placeIn(rule, loss);
    return { verdict, file: rule?.file, place, fails, because: loss?.because };
}
/** The clause that fails, where it stands in the rule's own file, else where its query begins. */
function placeIn({ query }, loss) {
    const start = query.spanOf(0, 0);
    const isInFile = loss?.at !== undefined && loss.at.source.name === start.source.name;
    return isInFile ? stretchOf(loss.at) : positionOf(start);
}
function lossOf({ kind, alert }, one, { loaded, settings }) {
    if (kind !== 'lost')
        return undefined;
    const blind = loaded.rules.blind.find(({ rule }) => rule === alert.rule);
    if (blind !== undefined) {
        return { because: [`the rule is blind: no document carries ${blind.field}`] };
    }
    const detector = loaded.detectors.find(({ rule }) => rule.shortName === alert.rule);
    return detector && whyLost(alert, one, { detector, profile: settings.profile });
}
/** Silence has to be reviewed too, where any loaded rule is pinned. */
function isSilenceMissed(one, { loaded, settings }) {
    const place = { scenario: one.scenario.name, kind: one.scenarioCase.kind };
    return (one.alerts.length === 0 && loaded.rules.loaded.some((rule) => isPinned(rule, place, settings)));
}
function phasesOf(scenario, blocks, { phases }) {
    return (phases ?? [])
        .filter((phase) => phase.scenario === scenario.name)
        .map((phase) => ({
        ...phase,
        known: blocks.get(phase.case)?.phaseDependent?.includes(phase.rule) ?? false,
    }));
}
//# sourceMappingURL=judge-scenario.js.map