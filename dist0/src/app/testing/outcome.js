import { caseId } from '../../golden/golden.js';
import { goldenAlerts } from '../../golden/golden-alert.js';
import { allowUpdate } from '../../golden/store.js';
import { whyLost } from '../explain/why-lost.js';
import { judgeScenario } from '../judge-scenario.js';
import { matchCase } from '../match-case.js';
import { runningRule } from './bench.js';
import { logNaming } from './log-case.js';
/** The outcome of a case that was judged. */
export function caseOutcome(judged, bench) {
    const { scenario, scenarioCase, alerts } = judged;
    const context = { ...bench, phases: undefined };
    return {
        ...shared(judged, bench),
        name: `${scenario.name} ${caseId(scenarioCase.kind, scenarioCase.name)}`,
        alerts,
        judge: async ({ update }) => {
            if (update)
                await allowUpdate(bench.settings.golden);
            return (await judgeScenario(scenario, [judged], { ...context, update })).report;
        },
    };
}
/** The outcome of a log that is seen as a case. */
export function logOutcome(name, log, bench) {
    const { profile } = bench.settings;
    const matched = matchCase(log, { detectors: bench.loaded.detectors, profile });
    const alerts = goldenAlerts(matched.fold(profile.phase), logNaming(log));
    return { ...shared({ played: log, events: matched.events }, bench), name, alerts };
}
function shared({ played, events }, bench) {
    const { loaded, settings } = bench;
    return {
        ruleNamed: (name) => runningRule(name, bench),
        whySilent: (rule, steps) => {
            const detector = loaded.detectors.find((one) => one.rule.shortName === rule);
            if (detector === undefined)
                return [];
            const asked = steps ?? judgedSteps(played);
            if (asked.length === 0)
                return ['there are no records'];
            return whyLost({ steps: asked }, { played, events }, { detector, profile: settings.profile })
                .because;
        },
        invalid: loaded.rules.invalid.map(({ file, message }) => `${file}: ${message}`),
        repeat: settings.repeat,
    };
}
const judgedSteps = ({ records }) => records.flatMap(({ phase, step }) => (phase === 'judged' ? [step] : []));
//# sourceMappingURL=outcome.js.map