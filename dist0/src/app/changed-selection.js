import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { goldenFile } from '../golden/store.js';
import { changedFiles } from './git/changed-files.js';
/** What changed files concern; a change of the configuration concerns everything. */
export function selectionOf(changed, settings) {
    const everything = settings.configFile !== undefined && changed.has(settings.configFile);
    const isRule = ({ file }) => everything || changed.has(file);
    const isScenario = (scenario) => everything ||
        changed.has(scenario.file) ||
        changed.has(goldenFile(settings.golden, scenario.name)) ||
        recordedFiles(scenario).some(changed.has);
    return {
        since: changed.since,
        isRule,
        isScenario,
        concerns: (scenario, rules) => {
            if (isScenario(scenario))
                return true;
            const names = changedNames(rules.filter(isRule), changed);
            return namesIn(scenario, settings).some((name) => names.has(name));
        },
    };
}
/** What changed since the commit that the options name; undefined where they name none.
 * @throws TrailproofError GIT_UNUSABLE */
export function changesOf({ changed }, settings) {
    return changed === undefined
        ? undefined
        : selectionOf(changedFiles(changed, settings.folder), settings);
}
function recordedFiles({ folder, cases }) {
    return cases.flatMap(({ body }) => ('kind' in body ? [resolve(folder, body.path)] : []));
}
const ruleExtensions = new Set(['.toml', '.yml', '.yaml']);
/** Names and ids of the rules that changed, and the names of those whose file is gone. */
function changedNames(rules, { files }) {
    const stems = files
        .filter((file) => ruleExtensions.has(extname(file)))
        .map((file) => basename(file, extname(file)));
    return new Set([...rules.flatMap(({ shortName, id }) => [shortName, id]), ...stems]);
}
function namesIn({ name, detectedBy, cases }, { expect, golden }) {
    const expected = Object.hasOwn(expect, name) ? (expect[name] ?? []) : [];
    const twins = cases.flatMap(({ twinOf }) => twinOf);
    return [...detectedBy, ...twins, ...expected, ...rulesOfGolden(goldenFile(golden, name))];
}
const ruleOfAlert = /"rule": ?"((?:[^"\\]|\\.)*)"/g;
/** The rules that a golden holds alerts of; what is wrong with the file is told when it is compared. */
function rulesOfGolden(file) {
    try {
        return [...readFileSync(file, 'utf8').matchAll(ruleOfAlert)].map((match) => match[1] ?? '');
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=changed-selection.js.map