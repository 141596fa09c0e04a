import { describe, expect, it } from 'vitest';
import { openScenarioTests, } from '../app/testing/scenario-bench.js';
import { formatFinding } from '../diagnostic/format-finding.js';
import { printable } from '../diagnostic/printable.js';
import { goldenText } from './golden-text.js';
import { isUpdating } from './is-updating.js';
import { tellingLater } from './telling.js';
/** Makes tests of scenarios: a `describe` each, a test a case, and one for the golden as a whole. They fail with what
 * `verify` prints; `vitest -u` writes the goldens. What is wrong beside cases has failing tests of its own, what `verify` warns
 * of has skipped ones.
 * @example await testScenarios({ scenarios: ['scenarios'], rules: ['rules'] }) */
export async function testScenarios(options = {}) {
    const { scenarios, findings, repeat } = await tellingLater(() => openScenarioTests(options));
    for (const one of scenarios)
        testScenario(one, repeat);
    if (findings.length > 0)
        describe('trailproof', () => findings.forEach(testFinding));
}
function testScenario(tested, repeat) {
    const { scenario, cases, judgeCase, judgeGolden } = tested;
    describe(scenario.name, () => {
        it.each(cases)('%s', async (id) => {
            const update = isUpdating(expect.getState());
            failOn(goldenText(await tellingLater(() => judgeCase(id, { update })), { repeat }));
        });
        it('golden', async () => {
            const { findings } = await judgeGolden();
            const errors = findings.filter(({ severity }) => severity === 'error');
            failOn(errors.length === 0 ? undefined : errors.map(formatFinding).join('\n'));
        });
    });
}
function testFinding(finding) {
    const { code, file, message, severity } = finding;
    // vitest knows no warnings; a skipped test is counted and named, and fails nothing.
    if (severity === 'error')
        it(`${code} ${file ?? message}`, () => failOn(formatFinding(finding)));
    else
        it.skip(`${code} ${printable(message)}`, () => { });
}
function failOn(text) {
    if (text === undefined)
        return;
    // The lines that lead here are this package's and tell nobody anything.
    throw Object.assign(new Error(text), { name: 'AssertionError', stack: '' });
}
//# sourceMappingURL=test-scenarios.js.map