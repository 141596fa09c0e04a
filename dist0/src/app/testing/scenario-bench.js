import { allowUpdate } from '../../golden/store.js';
import { caseId } from '../../golden/golden.js';
import { loadScenarios } from '../../scenario/catalogue.js';
import { checkExpect } from '../check-expect.js';
import { judgeScenario } from '../judge-scenario.js';
import { nothingPinned } from '../nothing-pinned.js';
import { judgeOn, openBench } from './bench.js';
/** Loads scenarios and rules for tests.
 * @throws TrailproofError SCENARIO_UNKNOWN, RULE_UNKNOWN, CONFIG_SYNTAX and its like */
export async function openScenarioTests(options) {
    const bench = openBench(options);
    const { settings, loaded } = bench;
    const catalogue = await loadScenarios(settings.scenarios, options.only);
    return {
        scenarios: catalogue.scenarios.map((scenario) => tested(scenario, bench)),
        findings: [
            ...catalogue.findings,
            ...loaded.rules.invalid,
            ...checkExpect(settings, { catalogue, rules: loaded.rules }, options),
            ...nothingPinned(settings, loaded),
        ],
        repeat: settings.repeat,
    };
}
function tested(scenario, bench) {
    const cases = scenario.cases.map(({ kind, name }) => caseId(kind, name));
    const known = new Map();
    const judged = (id) => {
        const one = known.get(id) ?? judgeOn(scenario, id, bench);
        known.set(id, one);
        return one;
    };
    const context = { ...bench, phases: undefined };
    return {
        scenario,
        cases,
        judgeCase: async (id, { update }) => {
            if (update)
                await allowUpdate(bench.settings.golden);
            return (await judgeScenario(scenario, [await judged(id)], { ...context, update })).report;
        },
        judgeGolden: async () => {
            const all = await Promise.all(cases.map(judged));
            return (await judgeScenario(scenario, all, { ...context, update: false })).report;
        },
    };
}
//# sourceMappingURL=scenario-bench.js.map