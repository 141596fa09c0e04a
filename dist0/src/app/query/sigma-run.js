import { parseDate } from '../../language/date-math.js';
import { compileSigma } from '../../language/sigma/compile.js';
import { compileCorrelation } from '../../language/sigma/correlation/compile.js';
import { Correlator } from '../../language/sigma/correlation/correlator.js';
/** Starts the rules of a file. */
export function sigmaRun(rules, options) {
    const singles = rules.filter((rule) => rule.type === 'sigma');
    const correlations = rules.filter((rule) => rule.type === 'sigma_correlation');
    return correlations.length === 0
        ? matchRun(singles, options)
        : alertRun(singles, correlations, options);
}
function matchRun(rules, { fields, mapping }) {
    const tests = rules.map(({ detection }) => compileSigma(detection, fields, mapping));
    const matches = [];
    return {
        take: (object, id) => {
            if (tests.some((test) => test.matches(object)))
                matches.push({ ids: [id] });
        },
        finish: (read) => ({ result: { kind: 'matches', matches, read }, findings: [] }),
    };
}
function alertRun(singles, correlations, { fields, mapping }) {
    const tests = singles.map((rule) => ({
        rule,
        test: compileSigma(rule.detection, fields, mapping),
    }));
    const running = correlations.map((rule) => {
        const compiled = compileCorrelation(rule.linked, fields, mapping);
        return { rule, compiled, correlator: new Correlator(compiled.plan) };
    });
    const ids = [];
    const alerts = [];
    let timeless = 0;
    return {
        take: (object, id) => {
            const time = timeOf(object);
            for (const { rule, test } of tests) {
                if (test.matches(object))
                    alerts.push(eventAlert(rule, id, time));
            }
            const number = ids.push(id) - 1;
            let isUsed = false;
            for (const { compiled, correlator } of running) {
                const hit = compiled.match(object);
                if (hit === undefined)
                    continue;
                isUsed = true;
                if (time !== undefined)
                    correlator.add({ number, time, order: number, ...hit });
            }
            if (isUsed && time === undefined)
                timeless += 1;
        },
        finish: (read) => {
            for (const { rule, correlator } of running) {
                const matches = correlator.close(Number.POSITIVE_INFINITY);
                alerts.push(...matches.map((match) => correlationAlert(rule, match, ids)));
            }
            alerts.sort((left, right) => left.at - right.at);
            const result = { kind: 'alerts', alerts: alerts.map(({ alert }) => alert), read };
            return { result, findings: timeless === 0 ? [] : [withoutTime(timeless)] };
        },
    };
}
function eventAlert({ name }, id, at) {
    const time = at === undefined ? null : new Date(at).toISOString();
    return { alert: { rule: name, group: {}, ids: [id], time, values: {} }, at: at ?? 0 };
}
function correlationAlert({ name, linked }, { group, events, time, measure }, ids) {
    const names = linked.correlation.groupBy;
    const alert = {
        rule: name,
        group: Object.fromEntries(names.map((one, index) => [one, group[index]])),
        ids: events.map((event) => ids[event]),
        time: new Date(time).toISOString(),
        values: { [measure.name]: measure.value },
    };
    return { alert, at: time };
}
const timeKeys = ['@timestamp', 'eventTime', 'timestamp', 'time'];
/** The first of the usual keys that holds a date. */
function timeOf(object) {
    for (const key of timeKeys) {
        const value = Object.hasOwn(object, key) ? object[key] : undefined;
        const time = typeof value === 'string' || typeof value === 'number'
            ? parseDate(String(value))?.from
            : undefined;
        if (time !== undefined)
            return time;
    }
    return undefined;
}
function withoutTime(count) {
    return {
        severity: 'warning',
        code: 'RECORD_MALFORMED',
        message: `${count} matching events have no time, so no correlation sees them.`,
        hint: `The time is that of ${timeKeys.join(', ')}.`,
    };
}
//# sourceMappingURL=sigma-run.js.map