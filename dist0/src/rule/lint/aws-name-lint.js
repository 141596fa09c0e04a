import { allEventNames, eventNamesOf, withoutDate } from '../../aws/event-names/event-names.js';
import { eventSources, isEventSource, sourceMeantBy } from '../../aws/event-names/event-source.js';
import { lambdaEventNames } from '../../aws/lambda-event-names.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
const sourceFields = new Set(['event.provider', 'eventSource']);
const nameFields = new Set(['event.action', 'eventName']);
/** Finds event sources and event names that CloudTrail never writes. A name is judged by the sources that the same
 * conjunction asks for; without one, by all services.
 * @example lintAwsNames(conditionOf(tree)).map(({ code }) => code) // ['AWS_ACTION_UNKNOWN'] */
export function lintAwsNames(condition) {
    return lint(condition, { sources: undefined, others: [] });
}
function lint(condition, place) {
    switch (condition.kind) {
        case 'all': {
            const inner = condition.parts.flatMap((part) => sourcesOf(part) ?? []);
            const sources = inner.length === 0 ? place.sources : inner;
            return condition.parts.flatMap((part) => lint(part, { sources, others: [] }));
        }
        case 'any': {
            const others = condition.parts.flatMap(namesOf);
            return condition.parts.flatMap((part) => lint(part, { ...place, others }));
        }
        case 'not':
            return lint(condition.part, place);
        case 'present':
            return [];
        case 'test':
            return lintTest(condition, place);
    }
}
function namesOf(condition) {
    if (condition.kind !== 'test' || condition.wanted === undefined)
        return [];
    return nameFields.has(condition.wanted.field) ? condition.wanted.values : [];
}
/** The sources that a condition admits, where it asks for nothing else. */
function sourcesOf(condition) {
    if (condition.kind === 'any') {
        const each = condition.parts.map(sourcesOf);
        return each.includes(undefined) ? undefined : each.flatMap((values) => values ?? []);
    }
    if (condition.kind !== 'test' || condition.negated || condition.wanted === undefined) {
        return undefined;
    }
    const { field, values } = condition.wanted;
    return sourceFields.has(field) ? values : undefined;
}
function lintTest(test, { sources, others }) {
    const { wanted } = test;
    if (wanted === undefined)
        return [];
    if (sourceFields.has(wanted.field))
        return wanted.values.flatMap(lintSource);
    if (!nameFields.has(wanted.field))
        return [];
    const names = namesIn(sources);
    if (names === undefined)
        return [];
    const alternatives = [...others, ...wanted.values];
    return wanted.values.flatMap((value) => isKnown(value, names)
        ? lintDate(value, sources, alternatives)
        : unknownName(value, names, sources));
}
function lintSource(value) {
    const known = value.isPattern ? eventSources().some(value.matches) : isSource(value);
    if (known)
        return [];
    return [
        {
            severity: 'warning',
            code: 'AWS_SERVICE_UNKNOWN',
            message: `CloudTrail writes no event source ${quoted(value)}.`,
            span: value.span,
            hint: hintForSource(value.text),
        },
    ];
}
function hintForSource(text) {
    const meant = sourceMeantBy(text);
    return meant === undefined ? didYouMean(text, eventSources()) : `It writes "${meant}" there.`;
}
function isSource({ text, matches }) {
    const folded = text.toLowerCase();
    return isEventSource(text) || (matches(folded) && isEventSource(folded));
}
function namesIn(sources) {
    if (sources === undefined)
        return allEventNames();
    const hosts = sources.flatMap((source) => source.isPattern ? eventSources().filter(source.matches) : [source.text.toLowerCase()]);
    const each = hosts.map(eventNamesOf);
    if (each.length === 0 || each.includes(undefined))
        return undefined;
    return new Set(each.flatMap((names) => [...(names ?? [])]));
}
function isKnown({ text, isPattern, matches }, names) {
    if (names.has(text) || names.has(withoutDate(text)))
        return true;
    // A pattern may be about the date that stands behind a name.
    if (isPattern && /\d/.test(text))
        return true;
    for (const name of names)
        if (matches(name))
            return true;
    return false;
}
function unknownName(value, names, sources) {
    const nearest = didYouMean(value.text, names);
    // No list holds the names of every service, so that only a near miss is told where no service is asked for.
    if (sources === undefined && nearest === undefined)
        return [];
    const where = sources === undefined ? 'No service' : sources.map(quoted).join(', ');
    const owners = value.isPattern ? [] : ownersOf(value.text);
    return [
        {
            severity: 'warning',
            code: 'AWS_ACTION_UNKNOWN',
            message: `${where} has ${sources === undefined ? 'an' : 'no'} event ${quoted(value)}.`,
            span: value.span,
            hint: owners.length === 0 ? nearest : `It is an event of ${owners.join(', ')}.`,
        },
    ];
}
function ownersOf(name) {
    return eventSources()
        .filter((source) => eventNamesOf(source)?.has(name) ?? false)
        .slice(0, 3);
}
/** Lambda's older events carry a date: the bare name is never written. */
function lintDate(value, sources, alternatives) {
    const written = lambdaEventNames[value.text];
    const isLambda = sources?.every(({ text }) => text === 'lambda.amazonaws.com') ?? false;
    if (!isLambda || value.isPattern || written === undefined)
        return [];
    if (alternatives.some(({ matches }) => matches(written)))
        return [];
    return [
        {
            severity: 'warning',
            code: 'AWS_ACTION_UNDATED',
            message: `CloudTrail writes "${written}", never ${quoted(value)} alone.`,
            span: value.span,
            hint: `Ask for ${value.text}* with a wildcard.`,
        },
    ];
}
const quoted = ({ text }) => `"${text}"`;
//# sourceMappingURL=aws-name-lint.js.map