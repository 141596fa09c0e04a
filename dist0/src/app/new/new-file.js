import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shellLine } from '../../diagnostic/shell-line.js';
import { currentTechniques } from '../../scenario/current-techniques.js';
import { checkedName } from '../import/import-name.js';
import { writeNew } from '../import/write-new.js';
import { ruleTemplate } from './rule-template.js';
import { scenarioTemplate } from './scenario-template.js';
/** Writes a first scenario, `scenarios/NAME.ts`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export async function newScenario(name, options) {
    const techniques = currentTechniques(options.technique ?? ['T1136.003'], '--technique');
    const home = options.output ?? '.';
    const file = join(home, 'scenarios', `${checkedName(name)}.ts`);
    await writeNew([{ path: file, text: scenarioTemplate(name, techniques) }]);
    return { file, next: nextLines(name, home, { other: ruleFile(home, name), kind: 'rule' }) };
}
/** Writes a first rule, `rules/NAME.toml`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export async function newRule(name, options) {
    const home = options.output ?? '.';
    const file = ruleFile(home, checkedName(name));
    await writeNew([{ path: file, text: ruleTemplate(name, options.type) }]);
    const other = join(home, 'scenarios', `${name}.ts`);
    return { file, next: nextLines(name, home, { other, kind: 'scenario' }) };
}
const ruleFile = (home, name) => join(home, 'rules', `${name}.toml`);
function nextLines(name, home, pair) {
    const output = home === '.' ? [] : ['--output', home];
    const folders = ['--scenarios', join(home, 'scenarios'), '--rules', join(home, 'rules')];
    const verify = shellLine(['trailproof', 'verify', name, ...folders]);
    return [
        ...(existsSync(pair.other)
            ? []
            : [shellLine(['trailproof', 'new', pair.kind, name, ...output])]),
        `${verify} --update   # writes the golden: read it, commit it`,
        verify,
    ];
}
//# sourceMappingURL=new-file.js.map