import { eventView } from './event-view.js';
import { feedEvents } from './feed-events.js';
import { Replay } from '../engine/replay.js';
import { ReadingPlanner } from '../engine/reading-plan.js';
import { Sieve } from '../engine/sieve.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { AlertDetails } from './alert-details.js';
import { withHitStore } from './hit-store.js';
import { loadDetectors } from './load-detectors.js';
import { settingsOf } from './settings.js';
import { UnplacedAddresses } from './unplaced-addresses.js';
/** Replays CloudTrail records through rules on their schedule and gives the alerts, in time order.
 * What is wrong with the input or with rules stands in the result.
 * @throws TrailproofError RULE_UNKNOWN, CONFIG_SYNTAX and its like; with evidence SCENARIO_UNKNOWN, CASE_UNKNOWN,
 * EVIDENCE_REFUSED; with `plan` USAGE where nothing is skipped; SPILL_UNWRITABLE where the temporary
 * file takes no more
 * @example const { alerts } = await replay({ inputs: ['cloudtrail-logs/'], rules: ['my-rules'] }) */
export function replay(options) {
    return withHitStore(options.memory, (store) => replayInto(store, options));
}
async function replayInto(store, options) {
    const settings = settingsOf(options);
    const { profile } = settings;
    const keep = await keeperOf(options.evidence, settings);
    const view = await eventView({ ...options, profile });
    const { fields } = view;
    const load = (seen) => loadDetectors(settings.rules, {
        ...settings.besideRules,
        fields: seen,
        profile,
        only: options.rule,
    });
    const loaded = load(fields);
    const addresses = new UnplacedAddresses();
    const { rules } = loaded;
    const details = options.details === true || keep?.needsDetails === true
        ? new AlertDetails(fields, store)
        : undefined;
    const detectors = details?.watch(loaded.detectors) ?? loaded.detectors;
    const { lateness, onAlert } = options;
    const { phase } = profile;
    const running = new Replay({ detectors, rules, fields, phase, lateness, store, onAlert });
    const sieve = options.parseAll === true || !view.skips ? undefined : new Sieve(detectors, fields);
    const planner = options.plan === true ? plannerOf(sieve) : undefined;
    const interest = planner ?? sieve;
    const input = await feedEvents(view, { ...options, interest }, {
        skip: (time, isHistory) => {
            if (isHistory)
                running.rememberSkipped(time);
            else
                running.skip(time);
        },
        remember: (read) => {
            details?.look(read);
            running.remember(read.event);
        },
        take: (read) => {
            details?.look(read);
            addresses.look(read.event);
            running.take(read.event);
        },
    });
    running.skipMalformed(input.malformed);
    const result = running.finish();
    const blind = [...result.rules.blind, ...addresses.blindRules(profile, load)];
    const told = details && result.alerts.map((alert) => details.of(alert));
    keep?.keep({ ...result, details: told ?? [] }, { ...loaded, blind });
    return {
        ...result,
        rules: { ...result.rules, blind },
        details: options.details === true ? told : undefined,
        plan: planner?.plan((detector) => running.hitsOf(detector)?.length ?? 0),
        input,
    };
}
function plannerOf(sieve) {
    if (sieve !== undefined)
        return new ReadingPlanner(sieve);
    throw new TrailproofError('USAGE', 'Nothing is skipped here: there is no plan to explain.', {
        hint: 'Records of CloudTrail are skipped, ECS documents are not; and --no-skip parses all.',
    });
}
/** Loaded when asked for: to tie a log to a case takes the whole in-memory AWS. */
async function keeperOf(target, settings) {
    if (target === undefined)
        return undefined;
    const { evidenceKeeper } = await import('./evidence/evidence-keeper.js');
    return evidenceKeeper(target, settings);
}
//# sourceMappingURL=replay.js.map