import { byTactic } from '../by-tactic.js';
import { techniqueName } from '../technique-name.js';
import { junitXml } from './junit-xml.js';
/** Writes coverage as JUnit XML: a suite a tactic, a test a technique. A technique that falls short of a gate fails; a gap
 * without a gate is skipped. */
export function coverageJunit(report) {
    const failures = failuresOf(report);
    const { scope } = report;
    const suites = byTactic(report).map(({ id, name, techniques }) => ({
        name: id === undefined ? name : `${id} ${name}`,
        properties: {
            attack: scope.attackVersion,
            profile: scope.profile,
            evidence: scope.from.join(', '),
        },
        tests: techniques.map((one) => testOf(one, failures.get(one.id) ?? [])),
    }));
    const others = unnamedFailures(report, failures);
    return junitXml([...suites, ...others], `${scope.asOf ?? '1970-01-01'}T00:00:00Z`);
}
function failuresOf({ gates }) {
    const failures = new Map();
    for (const { gate, failures: short } of gates) {
        for (const failure of short) {
            const { technique } = failure;
            failures.set(technique, [...(failures.get(technique) ?? []), { ...failure, gate }]);
        }
    }
    return failures;
}
function testOf(technique, failures) {
    const { grade, next } = technique;
    const name = techniqueName(technique);
    const [failure] = failures;
    if (failure !== undefined) {
        const lines = failures.map(({ gate, reason, hint }) => `${gate}: ${reason}: ${hint}`);
        return { name, outcome: { kind: 'failure', type: grade, message: failure.reason, lines } };
    }
    if (grade !== 'gap')
        return { name };
    const lines = next === undefined ? [] : [next];
    return { name, outcome: { kind: 'skipped', type: 'gap', message: 'no rule claims it', lines } };
}
/** Techniques that a gate asks for and that nothing else names. */
function unnamedFailures({ techniques }, failures) {
    const known = new Set(techniques.map(({ id }) => id));
    const others = [...failures].filter(([id]) => !known.has(id));
    if (others.length === 0)
        return [];
    const tests = others.map(([id, short]) => ({
        name: id,
        outcome: {
            kind: 'failure',
            type: 'gap',
            message: short[0]?.reason ?? '',
            lines: short.map(({ gate, reason, hint }) => `${gate}: ${reason}: ${hint}`),
        },
    }));
    return [{ name: 'Asked for by a gate', properties: {}, tests }];
}
//# sourceMappingURL=coverage-junit.js.map