import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { caseNaming } from '../../../golden/case-naming.js';
import { runNames } from '../../../live/names/run-names.js';
import { loadRules } from '../../../rule/load-rules.js';
import { openElasticsearch } from '../../../siem/elasticsearch.js';
import { settingsOf } from '../../settings.js';
import { deployedStates } from './deployed-states.js';
import { expectedOfRun } from './expected-of-run.js';
import { playedRun } from '../played-run.js';
import { siemAccess } from './siem-access.js';
import { siemReport } from './siem-report.js';
import { watchSiem } from './watch-siem.js';
/** Asks a SIEM whether its deployed rules fired for a run. Only reads.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, SIEM_…, USAGE, INPUT_UNREADABLE */
export async function askSiem(run, options) {
    const known = playedRun(run, options);
    const settings = settingsOf(options);
    const rules = rulesOf(settings);
    const expected = await expectedOfRun(known, { folder: settings.golden, rules });
    const { address, kibana } = siemAccess(options);
    const calls = callsOf(known);
    const seen = await watchSiem(await openElasticsearch(address), {
        ...options,
        clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
        since: known.begun.at,
        calls,
        expected: expected.asked,
        knowledge: knowledgeOf(known, calls),
    });
    const asked = new Set(expected.asked.map(({ ruleId }) => ruleId));
    const states = await deployedStates({
        kibana,
        rules: rules.filter(({ id }) => asked.has(id)),
        alerts: seen.fired.flat(),
        events: seen.events,
    });
    return siemReport({ known, address, space: options.space, calls, expected, seen, states, rules });
}
/** Rules that a mistyped path does not name would make silence of what should fire.
 * @throws TrailproofError INPUT_UNREADABLE */
function rulesOf({ rules: paths, besideRules }) {
    const { rules, findings } = loadRules(paths, besideRules);
    const unreadable = findings.find(({ code }) => code === 'INPUT_UNREADABLE');
    if (unreadable === undefined)
        return rules;
    throw new TrailproofError(unreadable.code, unreadable.message);
}
const callsOf = ({ entries }) => entries.flatMap((entry) => (entry.kind === 'attempt' ? [entry] : []));
function knowledgeOf({ run, begun, played }, calls) {
    const names = runNames(run, { account: begun.account, operator: '' });
    const naming = caseNaming({ ...played, records: [] });
    const judged = calls.flatMap(({ phase, at }) => (phase === 'judged' ? [at] : []));
    return {
        nameOf: (value) => String(naming.nameOf(names.fromRun(value))),
        from: Math.min(played.start, ...judged),
        to: Math.max(played.start, ...judged),
    };
}
//# sourceMappingURL=ask-siem.js.map