import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../diagnostic/printable.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { isInNodeModules } from './in-node-modules.js';
import { parseGolden } from './parse-golden.js';
import { printGolden } from './print-golden.js';
const largest = 8 * 1024 * 1024;
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
/** The file of a scenario's golden. A name that could leave the folder is refused.
 * @throws TrailproofError GOLDEN_NAME_UNSAFE */
export function goldenFile(folder, scenario) {
    if (!safeName.test(scenario)) {
        throw new TrailproofError('GOLDEN_NAME_UNSAFE', `"${scenario}" cannot be the name of a golden file.`, { hint: 'Name the scenario with letters, digits, "-", "_" and "." only.' });
    }
    return join(folder, `${scenario}.json`);
}
/** Reads the golden of a scenario. What is wrong with the file comes as findings. */
export async function readGolden(folder, scenario) {
    const file = goldenFile(folder, scenario);
    const text = await readText(file);
    if (text === undefined)
        return { kind: 'missing' };
    const parsed = parseGolden({ name: file, text });
    if (parsed.kind === 'invalid' || parsed.golden.scenario === scenario)
        return parsed;
    const message = `${file} is the golden of "${parsed.golden.scenario}", not of "${scenario}".`;
    const hint = 'Rename the file or change "scenario" in it.';
    return {
        kind: 'invalid',
        findings: [{ severity: 'error', code: 'GOLDEN_INVALID', message, hint }],
    };
}
async function readText(file) {
    try {
        const { size } = await stat(file);
        if (size > largest) {
            throw new TrailproofError('GOLDEN_INVALID', `${file} is larger than 8 MiB.`);
        }
        return await readFile(file, 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Refuses to update where a golden must not be written: in CI, and inside node_modules.
 * @throws TrailproofError GOLDEN_UPDATE_REFUSED */
export async function allowUpdate(folder, environment = process.env) {
    if (environment.CI !== undefined && environment.CI !== '') {
        throw new TrailproofError('GOLDEN_UPDATE_REFUSED', 'Goldens are not updated while CI is set.', {
            hint: 'Run it on your own machine, look at the difference and commit it.',
        });
    }
    if (await isInNodeModules(folder)) {
        throw new TrailproofError('GOLDEN_UPDATE_REFUSED', `${printable(folder)} is inside node_modules, where the next install would overwrite it.`, { hint: 'Keep goldens of your own: --golden DIR.' });
    }
}
/** Writes the golden of a scenario, whole or not at all; gives false if the file says so already. */
export async function writeGolden(folder, golden) {
    const file = goldenFile(folder, golden.scenario);
    const text = printGolden(golden);
    if ((await readText(file)) === text)
        return false;
    await mkdir(folder, { recursive: true });
    const draft = `${file}.new`;
    await writeFile(draft, text);
    await rename(draft, file);
    return true;
}
/** Golden files that belong to no scenario, sorted. */
export async function staleGoldens(folder, scenarios) {
    const files = await namesIn(folder);
    return files
        .filter((file) => file.endsWith('.json') && !scenarios.has(file.slice(0, -'.json'.length)))
        .toSorted()
        .map((file) => join(folder, file));
}
async function namesIn(folder) {
    try {
        return await readdir(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
//# sourceMappingURL=store.js.map