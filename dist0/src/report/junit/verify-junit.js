import { constructOf } from '../../diagnostic/construct-of.js';
import { positionOf } from '../../diagnostic/span.js';
import { tellCases } from '../told-verdict.js';
import { junitXml } from './junit-xml.js';
/** Writes what `verify` found as JUnit XML: a suite a scenario, a test a case. What fails beside cases has tests of its
 * own, so that a run that ends 1 has a test that fails. */
export function verifyJunit(report) {
    const told = tellCases(report);
    const properties = { seed: report.seed };
    const suites = report.scenarios.map((scenario) => {
        const cases = told.filter((one) => one.scenario === scenario);
        const tests = cases.map(({ id, told: news }) => ({ name: id, outcome: outcomeOf(news) }));
        return { name: scenario.name, properties, tests: [...tests, ...findingTests(scenario)] };
    });
    const others = [...findingTests(report), ...ruleTests(report.rules)];
    if (others.length > 0)
        suites.push({ name: 'trailproof', properties, tests: others });
    return junitXml(suites, report.start);
}
function outcomeOf(news) {
    const [first, ...more] = news.filter(({ fails }) => fails);
    if (first === undefined)
        return undefined;
    const left = more.length === 0 ? '' : ` and ${more.length} more`;
    return {
        kind: first.kind === 'broken' ? 'error' : 'failure',
        type: first.kind,
        message: `${headOf(first)}${left}`,
        lines: [...[first, ...more].flatMap(linesOf), `replay: ${first.replay}`],
    };
}
const headOf = ({ kind, rule, steps, why }) => {
    if (rule === undefined)
        return `${kind}: ${why[0] ?? ''}`;
    return steps === '' ? `${kind}: ${rule}` : `${kind}: ${rule} at ${steps}`;
};
function linesOf(one) {
    const { kind, rule, severity, steps, file, place, why } = one;
    const parts = [kind, rule, severity, steps === '' ? undefined : `at ${steps}`];
    const where = file === undefined ? undefined : `${file}${place === undefined ? '' : `:${place.line}`}`;
    const head = [...parts, where].filter((part) => part !== undefined).join('  ');
    const words = kind === 'lost' ? ['because ', 'and '] : ['', ''];
    return [head, ...why.map((reason, index) => `  ${words[index === 0 ? 0 : 1]}${reason}`)];
}
/** Errors beside single alerts: a test each, named after what they say so that none hides another. */
function findingTests({ findings }) {
    return findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => findingTest(finding, 'failure', finding.message));
}
function findingTest({ code, message, hint, span }, kind, about) {
    const place = span === undefined ? undefined : positionOf(span);
    const where = span && place ? [`${span.source.name}:${place.line}:${place.column}`] : [];
    const lines = [message, ...where, ...(hint === undefined ? [] : [hint])];
    return { name: `${code} ${about}`, outcome: { kind, type: code, message, lines } };
}
function ruleTests({ invalid, unsupported, allowed = [] }) {
    const refused = unsupported.filter(({ code }) => !allowed.includes(constructOf(code)));
    return [
        ...invalid.map((one) => findingTest(one, 'failure', one.rule ?? one.file)),
        ...refused.map((one) => findingTest(one, 'skipped', one.rule ?? one.file)),
    ];
}
//# sourceMappingURL=verify-junit.js.map