import { tactics } from '../attack/tactics.js';
import { techniques as table } from '../attack/techniques.js';
import { isVariant } from './covered-case.js';
import { coverRules } from './cover-rules.js';
import { coverTechnique } from './cover-technique.js';
import { coverageFacts } from './coverage-facts.js';
import { gradeRank } from './grade.js';
import { nextStep } from './next-step.js';
import { withParents } from './parent-technique.js';
import { sightingsOf } from './sightings.js';
import { sortEvidence } from './sort-evidence.js';
/** Computes what rules cover of ATT&CK. Stale evidence counts, but what it alone holds up is marked. */
export function cover(basis) {
    const { rules, cases } = basis;
    const { fresh, stale, count } = sortEvidence(basis.evidence, basis);
    const factsOf = (sightings) => coverageFacts(rules, cases, sightings);
    const facts = factsOf(sightingsOf([...fresh, ...stale]));
    const freshFacts = stale.length === 0 ? facts : factsOf(sightingsOf(fresh));
    const techniques = idsOf(basis).map((id) => marked(coverTechnique(id, facts), { fresh: coverTechnique(id, freshFacts), facts }));
    return {
        techniques,
        tactics,
        ...coverRules(facts, techniques),
        unclaimed: techniques.filter(({ claimedBy }) => claimedBy.length === 0).map(({ id }) => id),
        notPlayableLive: cases.flatMap(({ scenario, case: id, notLive: reason }) => reason === undefined ? [] : [{ scenario, case: id, reason }]),
        evidence: { ...count, liveShare: liveShare(facts) },
    };
}
/** The IaaS matrix, and what rules and scenarios name beside it, sorted. */
function idsOf({ rules, cases }) {
    const named = [
        ...rules.flatMap(({ claims }) => claims.map(({ id }) => id)),
        ...cases.filter(isVariant).flatMap(({ techniques }) => techniques),
    ];
    const matrix = table.filter(({ iaas }) => iaas).map(({ id }) => id);
    return [...new Set([...matrix, ...withParents(named)])].toSorted();
}
function marked(all, { fresh, facts }) {
    const isStale = gradeRank(fresh.grade) < gradeRank(all.grade);
    const technique = { ...all, isStale, staleVariants: all.seen - fresh.seen };
    return { ...technique, next: nextStep(technique, facts) };
}
function liveShare({ cases, rules, sighting }) {
    const playable = cases.filter((one) => isVariant(one) && one.notLive === undefined);
    if (playable.length === 0)
        return undefined;
    const live = playable.filter((one) => rules.some(({ rule }) => sighting(rule, one)?.live === true));
    return live.length / playable.length;
}
//# sourceMappingURL=cover.js.map