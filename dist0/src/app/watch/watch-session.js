import { basename, resolve, sep } from 'node:path';
import { loadRules } from '../../rule/load-rules.js';
import { bundledScenarios, loadScenarios } from '../../scenario/catalogue.js';
import { selectionOf } from '../changed-selection.js';
import { configFileName } from '../config.js';
import { settingsOf } from '../settings.js';
import { verify } from '../verify.js';
import { KeptPlays } from './kept-plays.js';
/** Opens a session; nothing is played before it is run.
 * @example const { report } = await watchSession({ rules: ['rules'] }).run() */
export function watchSession(options) {
    const kept = new KeptPlays();
    return {
        run: async (changed) => {
            const settings = settingsOf(options);
            const isAll = forgetStale(changed, settings, kept);
            const report = await verify({ ...options, kept });
            const names = report.scenarios.map(({ name }) => name);
            if (isAll || changed === undefined)
                return { report, concerned: names };
            return { report, concerned: await concernedBy(changed, settings, { kept, only: names }) };
        },
        paths: () => watchedPaths(options),
    };
}
/** Forgets what a change makes wrong; true where that is everything. */
function forgetStale(changed, { scenarios }, kept) {
    const below = scenarios.map((path) => resolve(path));
    const isBelow = (file) => below.some((path) => file === path || file.startsWith(`${path}${sep}`));
    const stale = changed?.filter(isBelow);
    // What is no scenario is a module or a log that any of them may use.
    const isAll = stale === undefined ||
        stale.some((file) => !kept.has(file)) ||
        changed?.some((file) => basename(file) === configFileName) === true;
    if (isAll)
        kept.forgetAll();
    for (const file of stale ?? [])
        kept.forget(file);
    return isAll;
}
async function concernedBy(changed, settings, { kept, only }) {
    if (only.length === 0)
        return [];
    const files = new Set(changed);
    const has = (file) => files.has(resolve(file));
    const selection = selectionOf({ since: '', files: changed, has }, settings);
    const { rules } = loadRules(settings.rules, settings.besideRules);
    const { scenarios } = await loadScenarios(settings.scenarios, only, { load: kept.load });
    return scenarios.filter((one) => selection.concerns(one, rules)).map(({ name }) => name);
}
/** Bundled scenarios run compiled, so that a change of their source changes nothing before the next build. */
function watchedPaths(options) {
    const settings = settingsOf(options);
    const { indicators = [], exceptions = [] } = settings.besideRules;
    const { sigmaMappingFile: mapping } = settings;
    const all = [
        ...settings.rules,
        ...settings.scenarios.filter((path) => path !== bundledScenarios),
        settings.golden,
        settings.configFile ?? resolve(settings.folder, configFileName),
        ...indicators,
        ...exceptions,
        ...(mapping === undefined ? [] : [mapping]),
    ];
    return [...new Set(all.map((path) => resolve(path)))];
}
//# sourceMappingURL=watch-session.js.map