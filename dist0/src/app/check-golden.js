import { shellLine } from '../diagnostic/shell-line.js';
import { caseId } from '../golden/golden.js';
import { checkNotes } from '../golden/review-notes.js';
import { goldenFile } from '../golden/store.js';
import { isRefused } from '../scenario/is-refused.js';
import { isExpected } from './pinned.js';
/** Checks what no single alert can show: the notes, stale blocks, `detectedBy`, and the user's `expect`. */
export function checkGolden(scenario, judged, context) {
    const unmet = checkExpect(scenario, judged, context);
    const { golden } = context;
    if (golden === undefined)
        return unmet;
    const place = goldenFile(context.settings.golden, scenario.name);
    const cases = new Set(scenario.cases.map(({ kind, name }) => caseId(kind, name)));
    const blocks = golden.cases.filter((block) => cases.has(block.case));
    const stale = golden.cases.filter((block) => !cases.has(block.case));
    return [
        ...blocks.flatMap((block) => checkNotes(block, { place, refused: refusedIn(block, judged) })),
        ...blocks.flatMap((block) => checkTwin(block, scenario, context)),
        ...stale.map((block) => staleBlock(block.case, place)),
        ...checkDetectedBy(scenario, golden, context.loaded),
        ...unmet,
    ];
}
function refusedIn({ case: id }, judged) {
    const one = judged.find(({ scenarioCase: { kind, name } }) => caseId(kind, name) === id);
    return one === undefined || one.played.broken !== undefined ? undefined : isRefused(one.played);
}
/** An alert that was reviewed is one all the same: a rule that fires in its benign twin is not proven. */
function checkTwin(block, scenario, { settings, loaded }) {
    const twin = scenario.cases.find(({ kind, name }) => caseId(kind, name) === block.case);
    if (twin?.kind !== 'benign')
        return [];
    const names = new Set(loaded.rules.loaded.map(({ shortName }) => shortName));
    const loud = new Set(block.alerts.map(({ rule }) => rule));
    return [...loud]
        .filter((rule) => names.has(rule) && twin.twinOf.includes(rule))
        .map((rule) => ({
        severity: 'error',
        code: 'TWIN_NOT_SILENT',
        message: `${goldenFile(settings.golden, scenario.name)}: case "${block.case}" is a benign twin of "${rule}", but expects an alert of it.`,
        hint: 'Make the rule silent there, or move the case to falsePositive and say why it fires.',
    }));
}
function staleBlock(id, place) {
    return {
        severity: 'warning',
        code: 'GOLDEN_STALE',
        message: `${place}: the scenario has no case "${id}".`,
        hint: 'Take the block out with --update, or give the case its name back.',
    };
}
function checkDetectedBy(scenario, golden, { rules }) {
    const attacks = golden.cases.filter((block) => block.case.startsWith('attack/'));
    const seeing = new Set(attacks.flatMap(({ alerts }) => alerts.map(({ rule }) => rule)));
    const loaded = new Set(rules.loaded.map(({ shortName }) => shortName));
    return scenario.detectedBy
        .filter((rule) => loaded.has(rule) && !seeing.has(rule))
        .map((rule) => ({
        severity: 'error',
        code: 'DETECTION_MISSING',
        message: `"${scenario.name}" says it is detected by "${rule}", but no attack golden holds an alert of that rule.`,
        hint: 'Add an attack case that wakes the rule, or take it out of detectedBy.',
    }));
}
function checkExpect(scenario, judged, { settings, loaded }) {
    const attacks = judged.filter(({ scenarioCase }) => scenarioCase.kind === 'attack');
    if (attacks.length === 0)
        return [];
    return loaded.rules.loaded
        .filter((rule) => isExpected(rule, scenario.name, settings))
        .filter((rule) => !attacks.some(({ alerts }) => alerts.some((one) => one.rule === rule.shortName)))
        .map((rule) => ({
        severity: 'error',
        code: 'DETECTION_MISSING',
        message: `trailproof.toml expects "${rule.shortName}" to see "${scenario.name}", but it fires in none of its attack cases.`,
        hint: `Ask why: ${explainLine(scenario, rule.shortName, settings)}`,
    }));
}
function explainLine({ name }, rule, { repeat }) {
    const flag = (wanted) => repeat.flatMap((word, at) => (word === wanted ? [word, repeat[at + 1] ?? ''] : []));
    const generate = shellLine(['trailproof', 'generate', name, ...flag('--scenarios')]);
    const explain = shellLine(['trailproof', 'explain', rule, ...flag('--rules'), '-']);
    return `${generate} | ${explain}`;
}
//# sourceMappingURL=check-golden.js.map