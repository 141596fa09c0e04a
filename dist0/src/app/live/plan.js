import { techniqueOf } from '../../attack/current-ids.js';
import { caseId } from '../../golden/golden.js';
import { managedParts, policyLimits, policySize } from '../../live/policy/policy-size.js';
import { loadDetectors } from '../load-detectors.js';
import { settingsOf } from '../settings.js';
import { casesFor } from './cases-for.js';
import { liveCase } from './live-case.js';
import { madeThings } from './made-things.js';
import { operatorPolicies } from './operator-policies.js';
import { alertsOf } from './planned-alerts.js';
import { callsOf, undoOf } from './planned-calls.js';
import { plannedRepeats } from './planned-repeats.js';
import { regionsOf } from './regions-of.js';
import { defaultRuns, readableRuns } from './run-files.js';
import { sideEffectsOf } from './side-effects.js';
/** Says what a run of a scenario's cases would do; nothing is called.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function planLive(options) {
    const settings = settingsOf(options);
    const loaded = loadDetectors(settings.rules, {
        ...settings.besideRules,
        profile: settings.profile,
    });
    const { runs } = readableRuns(options.runs ?? defaultRuns, []);
    const plans = [];
    for (const one of await casesFor(options, settings)) {
        plans.push(await planOf(await liveCase(one, settings), { settings, loaded, runs, now: options.now }));
    }
    return plans;
}
async function planOf(one, context) {
    const about = {
        scenario: one.scenario.name,
        case: caseId(one.scenarioCase.kind, one.scenarioCase.name),
        title: one.scenario.title,
        techniques: one.scenario.techniques.map((id) => ({ id, name: techniqueOf(id)?.name })),
    };
    if (one.kind === 'refused')
        return { ...about, kind: 'refused', reasons: one.reasons };
    const { dry, boundaries } = one;
    const earlier = context.runs.filter(({ begun }) => begun.scenario === about.scenario && begun.case === about.case);
    const policies = await operatorPolicies(one, dry, context.settings);
    return {
        ...about,
        kind: 'playable',
        regions: regionsOf(dry.entries),
        makes: madeThings(dry.entries),
        calls: callsOf(dry.entries),
        policy: policies.run,
        cleanupPolicy: policies.cleanUp,
        policySizes: { run: sizeOf(policies.run), cleanUp: sizeOf(policies.cleanUp) },
        undo: undoOf(dry.entries),
        alerts: alertsOf(dry, one.synthetic, context),
        repeats: plannedRepeats(dry, one.synthetic, { ...context, earlier }),
        sideEffects: sideEffectsOf(dry),
        boundaries: [...boundaries.policies].map(([name, document]) => boundaryOf(name, document)),
        seconds: Math.ceil(dry.duration / 1000),
    };
}
function sizeOf(document) {
    const characters = policySize(document);
    const managedPolicies = managedParts(document).length;
    return { characters, managedPolicies, fitsInline: characters <= policyLimits.inlineOfRole };
}
function boundaryOf(name, document) {
    const policy = JSON.parse(document);
    const actions = policy.Statement.flatMap(({ Action = [] }) => Action);
    return { name, actions: [...new Set(actions)].toSorted(), policy };
}
//# sourceMappingURL=plan.js.map