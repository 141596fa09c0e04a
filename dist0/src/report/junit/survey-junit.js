import { junitXml } from './junit-xml.js';
/** Writes a survey as JUnit XML: a suite a scenario, a test an attack. An attack that nobody sees is skipped, not failed:
 * a survey shows and does not judge. */
export function surveyJunit(report) {
    const scenarios = [...new Set(report.attacks.map(({ scenario }) => scenario))].toSorted();
    const suites = scenarios.map((name) => ({
        name,
        properties: { seed: report.seed },
        tests: report.attacks.filter(({ scenario }) => scenario === name).map(testOf),
    }));
    return junitXml(suites, report.start ?? '1970-01-01T00:00:00Z');
}
function testOf({ case: name, broken, seenBy, techniques }) {
    if (broken !== undefined) {
        const lines = [broken];
        return { name, outcome: { kind: 'error', type: 'broken', message: broken, lines } };
    }
    if (seenBy.length > 0)
        return { name };
    const message = 'no rule sees it';
    const lines = [`${message}: ${techniques.join(' ')}`];
    return { name, outcome: { kind: 'skipped', type: 'unseen', message, lines } };
}
//# sourceMappingURL=survey-junit.js.map