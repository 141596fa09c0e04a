import { ecsFieldSource } from '../ecs/ecs-field-source.js';
import { documentWriter } from '../ecs/to-document.js';
import { whySilent } from './explain/why-silent.js';
import { eventTexts } from './event-texts.js';
import { isExpected } from './pinned.js';
/** Makes the tellers of cases under one profile; what they share is made once.
 * @example const tell = caseDetails({ settings, loaded }); tell(judged).calls */
export function caseDetails(context) {
    const tellCalls = callTeller(context.settings.profile);
    return (one) => {
        const calls = tellCalls(one);
        return { calls, alerts: placedAlerts(one, calls), silent: silentRules(one, context) };
    };
}
function callTeller(profile) {
    const texts = eventTexts(ecsFieldSource(profile));
    const documentOf = documentWriter(profile);
    return ({ played, events }) => played.records
        .filter(({ phase }) => phase !== 'undo')
        .flatMap(({ record, phase, step }, position) => {
        const event = events[position];
        if (phase === 'undo' || event === undefined)
            return [];
        return {
            phase,
            step,
            time: new Date(event.time).toISOString(),
            action: texts.action(event) ?? record.eventName,
            provider: record.eventSource,
            actor: texts.actor(event) ?? '',
            address: texts.address(event),
            error: textOf(record['errorCode']),
            record,
            document: documentOf(event),
        };
    })
        .toSorted((left, right) => (left.time < right.time ? -1 : left.time > right.time ? 1 : 0));
}
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
function placedAlerts(one, calls) {
    const indexOf = new Map(calls.map(({ record }, index) => [record['eventID'], index]));
    return one.raised.map((alert) => ({
        alert,
        calls: alert.events.flatMap((event) => indexOf.get(event) ?? []).toSorted(byNumber),
    }));
}
const byNumber = (left, right) => left - right;
/** Of a false positive it is reviewed who fires, not who is silent: it has none. */
function silentRules(one, { settings, loaded }) {
    const { scenario, scenarioCase, played, raised } = one;
    if (scenarioCase.kind === 'false-positive' || played.broken !== undefined)
        return [];
    const isWanted = scenarioCase.kind === 'benign';
    const meant = new Set(isWanted ? scenarioCase.twinOf : scenario.detectedBy);
    const firing = new Set(raised.map(({ rule }) => rule.shortName));
    return loaded.rules.loaded
        .filter((rule) => meant.has(rule.shortName) || isExpected(rule, scenario.name, settings))
        .filter(({ shortName }) => !firing.has(shortName))
        .map(({ shortName }) => ({
        rule: shortName,
        isWanted,
        because: becauseOf(shortName, one, { settings, loaded }),
    }));
}
function becauseOf(rule, one, { settings, loaded }) {
    const blind = loaded.rules.blind.find((one) => one.rule === rule);
    if (blind !== undefined)
        return [`the rule is blind: no document carries ${blind.field}`];
    const detector = loaded.detectors.find((one) => one.rule.shortName === rule);
    if (detector === undefined)
        return [];
    const { profile } = settings;
    const isAbout = ({ phase }) => phase === 'judged';
    const silence = whySilent(one, { detector, profile, isAbout });
    switch (silence.kind) {
        case 'no-record':
            return ['the case leaves no record'];
        case 'raised':
            return ['its alert is about no judged step'];
        case 'no-match':
        case 'dropped':
            return silence.because;
    }
}
//# sourceMappingURL=case-detail.js.map