import { caseId } from '../../golden/golden.js';
import { readGolden } from '../../golden/store.js';
import { isRefused } from '../../scenario/is-refused.js';
import { meantRules } from '../evidence/meant-rules.js';
import { techniquesOfCase } from '../evidence/techniques-of.js';
import { notLive } from '../live/not-live.js';
/** Tells coverage of cases that were played, with what their goldens say. */
export async function coveredCases(cases, context) {
    const goldens = new Map();
    const covered = [];
    for (const one of cases) {
        const { name } = one.scenario;
        const blocks = goldens.get(name) ?? (await blocksOf(name, context.settings.golden));
        goldens.set(name, blocks);
        covered.push(coveredCase(one, { ...context, blocks }));
    }
    return covered;
}
async function blocksOf(scenario, folder) {
    const stored = await readGolden(folder, scenario);
    // What is wrong with a golden is verify's to tell.
    const cases = stored.kind === 'golden' ? stored.golden.cases : [];
    return new Map(cases.map((block) => [block.case, block]));
}
function coveredCase(one, context) {
    const { scenario, scenarioCase, played } = one;
    const { kind, name, twinOf } = scenarioCase;
    const id = caseId(kind, name);
    const block = context.blocks.get(id);
    return {
        scenario: scenario.name,
        case: id,
        kind,
        techniques: techniquesOfCase(one),
        meant: meantRules(scenario, context.rules, context.settings),
        twinOf,
        isRefused: block?.says === 'fails' || (played.broken === undefined && isRefused(played)),
        reviewed: block?.alerts.map(({ rule }) => rule),
        notLive: played.broken === undefined ? notLive(played.needs).join(', ') || undefined : undefined,
    };
}
//# sourceMappingURL=covered-cases.js.map