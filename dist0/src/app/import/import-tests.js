import { join } from 'node:path';
import { currentTechnique } from '../../attack/current-ids.js';
import { isTechniqueId } from '../../attack/technique-ids.js';
import { shellLine } from '../../diagnostic/shell-line.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { anonymise } from '../../import/anonymise.js';
import { currentTechniques } from '../../scenario/current-techniques.js';
import { scenarioText } from '../../import/scenario-text.js';
import { amazonIn } from './amazon-in.js';
import { checkedName } from './import-name.js';
import { takeFrom } from './take-from.js';
import { writeNew } from './write-new.js';
/** Makes scenarios of another tool's tests or logs, anonymised a scenario at a time.
 * @throws TrailproofError INPUT_EMPTY where nothing could be taken, OUTPUT_EXISTS, INPUT_UNREADABLE */
export async function importTests(options) {
    const taken = await takeFrom(options.from, options.inputs);
    const known = currentTechniques(options.technique ?? [], '--technique');
    const scenarios = distinct(taken.scenarios);
    if (scenarios.length === 0) {
        const why = taken.remarks[0];
        const reason = why === undefined ? 'no such file is there' : `${why.what}: ${why.reason}`;
        throw new TrailproofError('INPUT_EMPTY', `There is nothing of ${options.from}: ${reason}.`, {
            hint: 'docs/import.md says what each tool’s files must hold.',
        });
    }
    const folder = join(options.output ?? '.', 'scenarios');
    const amazon = { isAmazon: amazonIn(options.asn) };
    const files = scenarios.flatMap((one) => filesOf(one, { folder, amazon, options: { ...options, technique: known } }));
    await writeNew(files, { force: options.force === true });
    const verify = shellLine(['trailproof', 'verify', '--scenarios', folder]);
    return {
        source: options.from,
        folder,
        scenarios: scenarios.map(({ name, cases }) => ({
            name,
            attack: cases.filter(({ kind }) => kind === 'attack').length,
            benign: cases.filter(({ kind }) => kind === 'benign').length,
        })),
        remarks: [...taken.remarks, ...scenarios.flatMap(unknownTechniques)],
        next: [`${verify} --update   # add --rules DIR for your own rules`, verify],
    };
}
/** Ids that ATT&CK took back long ago still stand in rules. */
function unknownTechniques({ name, techniques }) {
    return techniques
        .filter((id) => !isTechniqueId(currentTechnique(id)))
        .map((id) => ({
        kind: 'changed',
        what: name,
        reason: `it names ${id}, which is no technique of ATT&CK v19, and is left without it`,
    }));
}
/** Two files of different folders may give one name. */
function distinct(scenarios) {
    const names = new Set();
    return scenarios.map((scenario) => {
        let name = scenario.name;
        for (let count = 2; names.has(name); count += 1)
            name = `${scenario.name}-${count}`;
        names.add(name);
        return { ...scenario, name: checkedName(name) };
    });
}
function filesOf(scenario, given) {
    const { folder, amazon, options } = given;
    const { name, cases } = scenario;
    const { groups } = anonymise(cases.map(({ records }) => records), amazon);
    const paths = cases.map(({ kind }, index) => `records/${name}/${index + 1}-${kind}.ndjson`);
    const own = scenario.techniques.map(currentTechnique).filter(isTechniqueId);
    const text = scenarioText({
        title: scenario.title,
        techniques: [...new Set([...own, ...(options.technique ?? [])])],
        detectedBy: options.detectedBy ?? [],
        cases: cases.map(({ kind, name }, index) => ({ kind, name, path: paths[index] })),
    });
    return [
        { path: join(folder, `${name}.ts`), text },
        ...groups.map((records, index) => ({
            path: join(folder, paths[index]),
            text: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
        })),
    ];
}
//# sourceMappingURL=import-tests.js.map