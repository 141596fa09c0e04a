import { currentTechnique } from '../attack/current-ids.js';
import { isTechniqueId, techniqueIds } from '../attack/technique-ids.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { staleStep, unseenStep } from './next-step.js';
import { gradeRank } from './grade.js';
/** Refuses a gate that names what is no technique, or nothing.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY */
export function checkGates({ failOnGap }) {
    if (failOnGap?.length === 0) {
        throw new TrailproofError('GATE_EMPTY', '--fail-on-gap names no technique.', {
            hint: 'Write ids with commas: --fail-on-gap T1556.006,T1098.001.',
        });
    }
    for (const id of failOnGap ?? []) {
        if (isTechniqueId(currentTechnique(id)))
            continue;
        throw new TrailproofError('TECHNIQUE_UNKNOWN', `"${id}" is no technique of ATT&CK v19.`, {
            hint: didYouMean(id, techniqueIds) ?? 'Write an id such as T1556.006.',
        });
    }
}
/** Holds coverage against the gates. What only stale evidence holds up falls short.
 * @throws TrailproofError GATE_EMPTY where no technique is claimed or played */
export function judgeGates(techniques, { minGrade, failOnGap }) {
    return [
        ...(minGrade === undefined ? [] : [minGradeGate(techniques, minGrade)]),
        ...(failOnGap === undefined ? [] : [gapGate(techniques, failOnGap)]),
    ];
}
function minGradeGate(techniques, least) {
    const asked = techniques.filter(({ grade }) => grade !== 'gap');
    if (asked.length === 0) {
        throw new TrailproofError('GATE_EMPTY', `--min-grade ${least} has nothing to judge: no rule claims a technique, and no scenario plays one.`, { hint: 'Look at --rules and --scenarios.' });
    }
    const failures = asked.flatMap((one) => {
        if (gradeRank(one.grade) < gradeRank(least))
            return failure(one, `is ${one.grade}, not ${least}`);
        return one.isStale ? failure(one, `is ${one.grade} by stale evidence only`) : [];
    });
    return { gate: `--min-grade ${least}`, holds: failures.length === 0, failures };
}
function gapGate(techniques, ids) {
    const byId = new Map(techniques.map((technique) => [technique.id, technique]));
    const failures = [...new Set(ids.map(currentTechnique))].flatMap((id) => {
        const technique = byId.get(id);
        return technique === undefined ? [unnamed(id)] : gapFailure(technique);
    });
    return { gate: `--fail-on-gap ${ids.join(',')}`, holds: failures.length === 0, failures };
}
function gapFailure(technique) {
    const { grade, seen, of, isStale, staleVariants } = technique;
    if (grade === 'gap' || grade === 'declared')
        return failure(technique, `is ${grade === 'gap' ? 'a gap' : grade}, nothing fired`);
    if (seen < of) {
        const hint = unseenStep(technique) ?? liveStep;
        return [{ technique: technique.id, reason: `is seen in ${seen} of ${of} variants`, hint }];
    }
    if (isStale)
        return failure(technique, `is ${grade} by stale evidence only`);
    if (staleVariants === 0)
        return [];
    const reason = `is seen in ${staleVariants} of ${of} variants by stale evidence only`;
    return [{ technique: technique.id, reason, hint: staleStep }];
}
function failure(technique, reason) {
    return [{ technique: technique.id, reason, hint: technique.next ?? liveStep }];
}
const liveStep = 'play its scenarios in a real account';
const unnamed = (technique) => ({
    technique,
    reason: 'is a gap, nothing fired',
    hint: 'write a rule that claims it and a scenario that plays it',
});
//# sourceMappingURL=gates.js.map