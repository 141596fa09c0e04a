import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configFileName, loadConfig } from '../config.js';
import { settingsOf } from '../settings.js';
/** What a run works with at a commit: the options of now over that commit's `trailproof.toml` over the defaults. All that
 * they name is read, and paths lead to it; folders and files that the commit does not have are left away.
 * @throws TrailproofError GIT_UNUSABLE for a path outside the repository, CONFIG_SYNTAX and its like for a wrong
 * configuration at the commit */
export function settingsAt(files, options) {
    const folder = resolve(options.folder ?? '.');
    const beside = (path) => configsBeside(path, files);
    files.read([...configsAbove(folder, files), ...(options.rules ?? []).flatMap(beside)]);
    const given = at(files, options);
    const config = loadConfig(given.folder, { rules: given.rules });
    files.read([...namedBy(options), ...namedBy(config).map(files.nameOf)]);
    const there = (paths) => paths?.filter((path) => existsSync(path));
    return settingsOf({
        ...given,
        rules: there(given.rules ?? config.rules),
        scenarios: there(given.scenarios ?? config.scenarios),
        indicators: there(given.indicators ?? config.indicators),
        exceptions: there(given.exceptions ?? config.exceptions),
    });
}
/** The options with paths that lead to the commit's files. */
function at(files, options) {
    const all = (paths) => paths?.map(files.pathOf);
    const one = (path) => path === undefined ? undefined : files.pathOf(path);
    return {
        ...options,
        folder: files.pathOf(resolve(options.folder ?? '.')),
        rules: all(options.rules),
        scenarios: all(options.scenarios),
        indicators: all(options.indicators),
        exceptions: all(options.exceptions),
        sigmaMapping: one(options.sigmaMapping),
        golden: one(options.golden),
    };
}
/** The files and folders that options or a configuration name. */
function namedBy(named) {
    const { rules = [], scenarios = [], indicators = [], exceptions = [] } = named;
    const single = [named.sigmaMapping, named.golden].filter((path) => path !== undefined);
    return [...rules, ...scenarios, ...indicators, ...exceptions, ...single];
}
/** Where a configuration is looked for on the way up, as far as the repository goes. */
function configsAbove(folder, files) {
    const here = join(folder, configFileName);
    const isTop = files.pathOf(folder) === files.root;
    return isTop ? [here] : [here, ...configsAbove(dirname(folder), files)];
}
function configsBeside(path, files) {
    const inside = join(path, configFileName);
    const isTop = files.pathOf(path) === files.root;
    return isTop ? [inside] : [inside, join(dirname(resolve(path)), configFileName)];
}
//# sourceMappingURL=settings-at.js.map