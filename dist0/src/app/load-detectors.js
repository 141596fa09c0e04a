import { didYouMean } from '../diagnostic/nearest-name.js';
import { findingOf } from '../diagnostic/finding.js';
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.js';
import { ecsFieldSource } from '../ecs/ecs-field-source.js';
import { alertFieldSource } from '../engine/alerts/alert-field-source.js';
import { createDetector } from '../engine/create-detector.js';
import { ruleFinding } from '../engine/rule-finding.js';
import { assumingFields } from '../rule/assumed-fields.js';
import { draftOf } from '../rule/compile-rule-query.js';
import { dataRead } from '../rule/data-read.js';
import { readIndicators } from '../rule/indicators.js';
import { loadRules } from '../rule/load-rules.js';
import { alertsRead } from '../rule/patterns-of.js';
/** Loads rules and makes them run under a profile; `only` keeps just those short names or ids.
 * @throws TrailproofError RULE_UNKNOWN */
export function loadDetectors(paths, options) {
    const { rules, findings, otherData: otherLogs } = loadRules(paths, options);
    const beside = options.indicators && readIndicators(options.indicators);
    const troubles = [...findings, ...(beside?.findings ?? [])].filter(({ severity }) => severity !== 'warning');
    const only = options.only ?? [];
    const chosen = choose(rules, [...troubles, ...otherLogs], only);
    const isAsked = ({ rule }) => rule === undefined || only.includes(rule);
    const refused = only.length === 0 ? [...troubles] : troubles.filter(isAsked);
    const { profile, fields = ecsFieldSource(profile) } = options;
    const compiled = [];
    const otherData = otherLogs.filter(({ rule }) => only.length === 0 || only.includes(rule));
    for (const rule of chosen) {
        try {
            const made = makeDetector(rule, { fields, indicators: beside?.indicators });
            if ('reason' in made)
                otherData.push(made);
            else
                compiled.push(made);
        }
        catch (error) {
            if (!isTrailproofError(error))
                throw error;
            refused.push({ ...findingOf(error), file: rule.file, rule: rule.shortName });
        }
    }
    return {
        detectors: compiled.filter(({ blind }) => blind === undefined),
        rules: {
            loaded: compiled.map(({ rule }) => rule),
            blind: compiled.flatMap(blindOf),
            otherData,
            unsupported: refused.filter(({ severity }) => severity === 'unsupported'),
            invalid: refused.filter(({ severity }) => severity === 'error'),
            warnings: compiled.flatMap(warningsOf),
        },
    };
}
/** Makes a rule run, unless what it reads is other data. Rules on several kinds of data run over this one where they
 * can: a field of the others is then in no event. */
function makeDetector(rule, context) {
    const { fields } = context;
    const { shortName, file } = rule;
    const draft = draftOf(rule);
    const read = dataRead(draft);
    const overAlerts = alertsRead(draft) !== 'none';
    if (read.kind === 'other' && !overAlerts)
        return { rule: shortName, file, reason: read.data };
    if (read.kind === 'cloudtrail')
        return createDetector(rule, fields, context);
    const known = overAlerts ? alertFieldSource(fields) : fields;
    const detector = createDetector(rule, assumingFields(draft, known), context);
    if (detector.blind === undefined)
        return detector;
    return { rule: shortName, file, reason: `needs ${detector.blind.field}` };
}
function warningsOf({ rule, warnings }) {
    return warnings.map((one) => ruleFinding(one, rule));
}
function blindOf({ rule, blind }) {
    return blind === undefined ? [] : [{ rule: rule.shortName, file: rule.file, ...blind }];
}
function choose(rules, refused, only) {
    if (only.length === 0)
        return rules;
    for (const name of only) {
        const known = [
            ...rules.map(({ shortName }) => shortName),
            ...refused.flatMap(({ rule }) => rule ?? []),
        ];
        if (known.includes(name) || rules.some(({ id }) => id === name))
            continue;
        throw new TrailproofError('RULE_UNKNOWN', `There is no rule "${name}".`, {
            hint: didYouMean(name, known) ?? '`trailproof rules` lists them.',
        });
    }
    return rules.filter(({ shortName, id }) => only.includes(shortName) || only.includes(id));
}
//# sourceMappingURL=load-detectors.js.map