import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findingOf } from '../diagnostic/finding.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.js';
import { checkScenario } from './check-scenario.js';
import { importScenario } from './import-scenario.js';
/** Where the bundled scenarios lie: beside src when run from source, beside dist/src when built. */
export const bundledScenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));
/** Loads scenarios from folders (flat) and files; `only` loads just those names.
 * @throws TrailproofError INPUT_UNREADABLE for a path that is not there, SCENARIO_UNKNOWN for a name that is not there, SCENARIO_NAME_TWICE */
export async function loadScenarios(paths, only = [], options = {}) {
    const { load = importScenario } = options;
    const files = new Map();
    for (const file of paths.flatMap(scenarioFiles)) {
        const name = nameOf(file);
        const other = files.get(name);
        if (other !== undefined && other !== file)
            refuseTwice(name, [other, file]);
        files.set(name, file);
    }
    const names = only.length === 0 ? [...files.keys()].toSorted() : only.map((name) => known(name, files));
    const scenarios = [];
    const findings = files.size === 0 ? paths.map(empty) : [];
    for (const name of names) {
        const file = files.get(name);
        try {
            scenarios.push(checkScenario(await load(file), { name, file, folder: sourceFolder(file) }));
        }
        catch (error) {
            findings.push({ file, ...findingOf(loadError(error, file)) });
        }
    }
    return { scenarios, findings };
}
/** Playing nothing must not look like a success. */
function empty(path) {
    return {
        file: path,
        severity: 'error',
        code: 'SCENARIO_INVALID',
        message: `"${path}" holds no scenario.`,
        hint: 'Scenario files end in .ts, .mts, .js or .mjs; sub-folders are not looked into.',
    };
}
function scenarioFiles(path) {
    const full = resolve(path);
    if (!existsSync(full)) {
        throw new TrailproofError('INPUT_UNREADABLE', `There is no "${path}" to load scenarios from.`, {
            hint: 'Give a folder of scenario files or one such file.',
        });
    }
    if (!statSync(full).isDirectory())
        return [full];
    return readdirSync(full)
        .filter((file) => /\.(?:ts|mts|js|mjs)$/.test(file) && !/\.d\.m?ts$|\.test\.|^_/.test(file))
        .toSorted()
        .map((file) => join(full, file));
}
const nameOf = (file) => basename(file).replace(/\.(?:ts|mts|js|mjs)$/, '');
/** Recorded files are not compiled: those of a bundled scenario lie beside its source. */
function sourceFolder(file) {
    const folder = dirname(file);
    const built = `${sep}dist${sep}scenarios`;
    return folder.endsWith(built) ? join(folder.slice(0, -built.length), 'scenarios') : folder;
}
function known(name, files) {
    if (files.has(name))
        return name;
    throw new TrailproofError('SCENARIO_UNKNOWN', `There is no scenario "${name}".`, {
        hint: didYouMean(name, files.keys()) ?? '`trailproof scenarios` lists them.',
    });
}
function refuseTwice(name, files) {
    throw new TrailproofError('SCENARIO_NAME_TWICE', `Two scenarios are named "${name}".`, {
        hint: `Rename one of ${files.join(' and ')}.`,
    });
}
function loadError(error, file) {
    if (isTrailproofError(error))
        return error;
    const text = error instanceof Error ? error.message : String(error);
    const reason = text.trim().replaceAll(/\s+/g, ' ');
    return new TrailproofError('SCENARIO_INVALID', `${file} cannot be loaded: ${reason}`, {
        cause: error,
        hint: 'A scenario file is a module whose default export is defineScenario({ … }).',
    });
}
//# sourceMappingURL=catalogue.js.map