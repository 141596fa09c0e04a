import { replayCommand } from './replay-command.js';
import { stepsText } from './steps-text.js';
import { groupText, valueText } from './text/value-text.js';
/** Tells every case of a run, those without news with nothing told. */
export function tellCases(report) {
    return report.scenarios.flatMap((scenario) => scenario.cases.map((one) => ({
        scenario,
        id: `${one.kind}/${one.name}`,
        told: [...tellOutcome(one, scenario, report), ...tellPhases(one, scenario, report)],
    })));
}
function tellOutcome(one, { name }, { repeat }) {
    const { outcome } = one;
    const replay = replayCommand(one, { scenario: name, repeat });
    if (outcome.kind === 'broken') {
        const { code, message, hint } = outcome.finding;
        const why = [`${code}  ${message}`, ...(hint === undefined ? [] : [hint])];
        return [{ kind: 'broken', fails: true, steps: '', why, replay }];
    }
    if (outcome.kind === 'unreviewed' && outcome.verdicts.length === 0) {
        const why = ['nothing fires, and the golden does not know the case'];
        return [{ kind: 'unreviewed', fails: outcome.fails, steps: '', why, replay }];
    }
    return outcome.verdicts.flatMap((judged) => tellVerdict(judged, replay));
}
function tellVerdict(judged, replay) {
    const { verdict, fails, file, place } = judged;
    if (verdict.kind === 'match')
        return [];
    const { kind, alert } = verdict;
    const { rule, severity } = alert;
    const listed = fails ? [] : ['listed only: not pinned'];
    const why = [...whyOf(judged), ...listed];
    return [{ kind, fails, rule, file, place, severity, steps: stepsText(alert.steps), why, replay }];
}
function whyOf({ verdict, because = [] }) {
    switch (verdict.kind) {
        case 'match':
            return [];
        case 'lost':
            return because;
        case 'changed':
            return verdict.fields.map(({ field, expected, actual }) => `${field}: ${valueText(expected)} → ${valueText(actual)}`);
        case 'new':
        case 'unreviewed': {
            const group = groupText(verdict.alert.group);
            const what = verdict.kind === 'new'
                ? 'the golden holds no such alert'
                : 'the golden does not know the case';
            return group === '' ? [what] : [what, group];
        }
    }
}
/** A golden that knows that a rule hangs on the phase says so; the others are told. */
function tellPhases(one, { name }, { phases = [], repeat }) {
    const id = `${one.kind}/${one.name}`;
    return phases
        .filter((phase) => !phase.known && phase.scenario === name && phase.case === id)
        .map(({ rule, fires, of, same }) => ({
        kind: 'phase',
        fails: true,
        rule,
        steps: '',
        why: [`fires in ${fires} of ${of} ticks and starts, in ${same} with the same alerts`],
        replay: `${replayCommand(one, { scenario: name, repeat })} --phases`,
    }));
}
//# sourceMappingURL=told-verdict.js.map