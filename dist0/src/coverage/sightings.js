import { caseKey } from './covered-case.js';
import { withParents } from './parent-technique.js';
/** Puts the evidence of all sources together: a rule fires in a case if it does in any of them. */
export function sightingsOf(evidence) {
    const sightings = new Map();
    for (const one of evidence) {
        if (one.scenario === undefined || one.case === undefined)
            continue;
        const key = caseKey(one.scenario, one.case);
        const ofCase = sightings.get(key) ?? new Map();
        sightings.set(key, ofCase);
        ofCase.set(one.rule, together(ofCase.get(one.rule) ?? nothing, one));
    }
    return sightings;
}
const nothing = { techniques: new Set(), fired: false, silent: false, live: false };
function together(before, evidence) {
    if (evidence.verdict === 'silent')
        return { ...before, silent: true };
    const { techniques, source, timeToDetect, date } = evidence;
    const isLive = source === 'live';
    return {
        ...before,
        techniques: new Set([...before.techniques, ...withParents(techniques)]),
        fired: true,
        live: before.live || isLive,
        timeToDetect: isLive && timeToDetect !== undefined ? { date, duration: timeToDetect } : before.timeToDetect,
    };
}
//# sourceMappingURL=sightings.js.map