import { breath } from './breath.js';
import { seconds } from '../time/duration.js';
import { caseId } from '../golden/golden.js';
import { judgeCase } from './judge-case.js';
import { playOne } from './play-cases.js';
const tickStep = seconds(30);
// The smallest bucket that rules count in (DATE_TRUNC 10 seconds). Larger ones change with the ticks' phase as well.
const startShifts = Array.from({ length: 9 }, (_, index) => seconds(index + 1));
/** Replays each case with the ticks at every 30 seconds of the interval, and plays it with its start shifted by every
 * second of a ten-second bucket. Gives the rules whose alerts change, by case. */
export async function tryPhases(judged, context) {
    const phases = phasesOf(context);
    const findings = [];
    for (const [done, one] of judged.entries()) {
        const what = `phases of ${one.scenario.name}`;
        context.onProgress?.({ done, of: judged.length, unit: 'cases', what });
        await breath();
        if (one.played.broken !== undefined)
            continue;
        const tried = phases.map((phase) => one.alertsAt(phase));
        for (const shift of startShifts)
            tried.push(await alertsShifted(one, shift, context));
        findings.push(...changedRules(one, tried));
    }
    return findings;
}
function phasesOf({ loaded, settings, }) {
    const longest = Math.max(tickStep, ...loaded.detectors.map(({ rule }) => rule.interval));
    const count = Math.ceil(longest / tickStep);
    return Array.from({ length: count }, (_, index) => settings.profile.phase + index * tickStep);
}
async function alertsShifted(one, shift, { loaded, settings }) {
    const { seed, profile } = settings;
    const played = await playOne(one, { seed, start: settings.start + shift });
    return judgeCase({ ...one, played }, { detectors: loaded.detectors, profile }).alerts;
}
function changedRules(one, tried) {
    const usual = byRule(one.alerts);
    const others = tried.map(byRule);
    const rules = new Set([usual, ...others].flatMap((alerts) => [...alerts.keys()]));
    const place = {
        scenario: one.scenario.name,
        case: caseId(one.scenarioCase.kind, one.scenarioCase.name),
    };
    return [...rules].toSorted().flatMap((rule) => {
        const same = others.filter((alerts) => alerts.get(rule) === usual.get(rule)).length;
        const fires = others.filter((alerts) => alerts.has(rule)).length;
        return same === others.length ? [] : [{ ...place, rule, same, fires, of: others.length }];
    });
}
/** A rule's alerts as one text. Values that are times differ with every shift and say nothing. */
function byRule(alerts) {
    const texts = new Map();
    for (const alert of alerts) {
        const text = JSON.stringify(alert, (_key, value) => isOffset(value) ? '<time>' : value);
        texts.set(alert.rule, `${texts.get(alert.rule) ?? ''}${text}\n`);
    }
    return texts;
}
const isOffset = (value) => typeof value === 'string' && /^<start[+-][\d.]+s>$/.test(value);
//# sourceMappingURL=try-phases.js.map