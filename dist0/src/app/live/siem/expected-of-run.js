import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { readGolden } from '../../../golden/store.js';
import { unfoldSteps } from '../../../golden/step-range.js';
/** Reads what should fire for a run, and which of it can be asked for.
 * @throws TrailproofError CASE_UNKNOWN where no golden tells */
export async function expectedOfRun({ begun }, { folder, rules }) {
    const stored = await readGolden(folder, begun.scenario);
    const block = stored.kind === 'golden'
        ? stored.golden.cases.find((one) => one.case === begun.case)
        : undefined;
    if (block === undefined) {
        throw new TrailproofError('CASE_UNKNOWN', `${folder} has no golden of ${begun.scenario} ${begun.case}: what should fire is not known.`, { hint: 'Write it by `trailproof verify --update`, or give its folder by --golden.' });
    }
    const byName = new Map(rules.map((rule) => [rule.shortName, rule]));
    const asked = [];
    const notAsked = new Set();
    const notLoaded = new Set();
    for (const { rule: name, severity, steps, group } of block.alerts) {
        const rule = byName.get(name);
        if (rule === undefined)
            notLoaded.add(name);
        // The loader calls a Sigma rule without an id by its short name.
        else if (rule.id === rule.shortName)
            notAsked.add(name);
        else
            asked.push({ rule: name, ruleId: rule.id, severity, steps: unfoldSteps(steps), group });
    }
    return { asked, notAsked: [...notAsked], notLoaded: [...notLoaded] };
}
//# sourceMappingURL=expected-of-run.js.map