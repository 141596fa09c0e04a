import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { formatDuration } from '../../time/duration.js';
import { eventView } from '../event-view.js';
import { feedEvents } from '../feed-events.js';
import { settingsOf } from '../settings.js';
import { chooseRule } from './choose-rule.js';
import { explainedEvent } from './explained-event.js';
import { Investigation } from './investigation.js';
import { tellMatches, tellSuspects } from './tell-matches.js';
/** Explains why a rule did or did not fire on records: clause by clause, with the values met, and for what matches
 * what became of it in the rule's runs.
 * @throws TrailproofError RULE_UNKNOWN, EVENT_UNKNOWN, CONFIG_SYNTAX and its like
 * @example const { outcome } = await explain({ rule: 'iam-mfa-device-deactivated', inputs: ['log.ndjson'] }) */
export async function explain(options) {
    const { profile, rules: paths, besideRules, repeat: flags } = settingsOf(options);
    const view = await eventView({ ...options, profile });
    const { detectors, rules } = chooseRule(options.rule, {
        ...besideRules,
        paths,
        profile,
        fields: view.fields,
    });
    const words = ['trailproof', 'explain', options.rule, ...options.inputs];
    const repeat = [...words, ...flags, ...readingFlags(options)];
    const [rule] = rules.loaded;
    const report = {
        asked: options.rule,
        rule,
        schedule: rule && scheduleOf(rule),
        repeat,
        input: nothingRead,
    };
    const [blind] = rules.blind;
    if (blind !== undefined)
        return { ...report, outcome: { kind: 'blind', blind } };
    const [other] = rules.otherData ?? [];
    if (other !== undefined)
        return { ...report, outcome: { kind: 'other-data', reason: other.reason } };
    const [detector] = detectors;
    if (detector === undefined) {
        const findings = [...rules.unsupported, ...rules.invalid];
        return { ...report, outcome: { kind: 'refused', findings } };
    }
    if (detector.reads === 'only') {
        return { ...report, outcome: { kind: 'other-data', reason: 'the alerts of other rules' } };
    }
    const { explanation, input } = await explainDetector(detector, {
        ...options,
        view,
        phase: profile.phase,
    });
    return { ...report, outcome: { kind: 'explained', ...explanation }, input };
}
async function explainDetector(detector, options) {
    const { view, event: ids = [], phase } = options;
    const investigation = new Investigation(detector, new Set(ids));
    const input = await feedEvents(view, options, {
        remember: ({ event }) => investigation.remember(event),
        take: ({ event }) => investigation.take(event),
    });
    const { conditions } = investigation;
    const tell = { detector, investigation, phase, fields: view.fields };
    const matches = ids.length === 0 ? tellMatches(tell) : tellSuspects(known(ids, investigation), tell);
    const misses = investigation.misses.map(({ event, alike }) => explainedEvent(event, { fate: 'miss', alike }, { conditions, fields: view.fields }));
    const { malformed } = input;
    const records = { ...investigation.counts, malformed };
    const isAsked = ids.length > 0;
    return { explanation: { isAsked, records, ...matches, misses }, input };
}
function known(ids, investigation) {
    for (const id of ids) {
        if (investigation.suspect(id) !== undefined)
            continue;
        throw new TrailproofError('EVENT_UNKNOWN', `No record has the eventID "${id}".`, {
            hint: `Records read: ${investigation.counts.read}. Without --event those that come nearest are shown.`,
        });
    }
    return ids;
}
const scheduleOf = ({ interval, lookBack }) => `runs every ${formatDuration(interval)}, looks back ${formatDuration(lookBack)}`;
const readingFlags = ({ input, history = [] }) => [
    ...(input === undefined ? [] : ['--input', input]),
    ...history.flatMap((path) => ['--history', path]),
];
const nothingRead = {
    files: 0,
    read: 0,
    malformed: 0,
    ignored: { digest: 0, insight: 0, other: 0 },
    findings: [],
};
//# sourceMappingURL=explain.js.map