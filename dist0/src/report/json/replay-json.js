import { rulesJson } from './rules-json.js';
/** Writes a replay as one JSON object, in pieces: a million alerts do not fit one string. */
export function* replayJson(result) {
    const { loaded, ...others } = result.rules;
    const rules = rulesJson({ loaded: loaded.length, ...others });
    yield `{"records":${JSON.stringify(result.records)},"rules":${JSON.stringify(rules)},"alerts":[`;
    for (const [index, alert] of result.alerts.entries()) {
        yield `${index === 0 ? '' : ','}\n${JSON.stringify(alert)}`;
    }
    yield result.plan === undefined ? ']}\n' : `],"plan":${JSON.stringify(result.plan)}}\n`;
}
/** Writes one alert a line. */
export function* alertLines(alerts) {
    for (const alert of alerts)
        yield `${JSON.stringify(alert)}\n`;
}
//# sourceMappingURL=replay-json.js.map