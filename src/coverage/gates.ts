import { currentTechnique } from '../attack/current-ids.ts'
import { isTechniqueId, techniqueIds } from '../attack/technique-ids.ts'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { GateFailure, GateResult, TechniqueCoverage } from './coverage-report.ts'
import { staleStep, unseenStep } from './next-step.ts'
import { gradeRank, type Grade } from './grade.ts'

/** Demands on coverage. */
export interface Gates {
  /** Every technique that a rule claims or a scenario plays has at least this grade. */
  readonly minGrade?: Exclude<Grade, 'gap'> | undefined
  /** Techniques of which every variant has to be seen, and one at least: ATT&CK ids of v18 or v19. */
  readonly failOnGap?: readonly string[] | undefined
}

/** Refuses a gate that names what is no technique, or nothing.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY */
export function checkGates({ failOnGap }: Gates): void {
  if (failOnGap?.length === 0) {
    throw new TrailproofError('GATE_EMPTY', '--fail-on-gap names no technique.', {
      hint: 'Write ids with commas: --fail-on-gap T1556.006,T1098.001.',
    })
  }
  for (const id of failOnGap ?? []) {
    if (isTechniqueId(currentTechnique(id))) continue
    throw new TrailproofError('TECHNIQUE_UNKNOWN', `"${id}" is no technique of ATT&CK v19.`, {
      hint: didYouMean(id, techniqueIds) ?? 'Write an id such as T1556.006.',
    })
  }
}

/** Holds coverage against the gates. What only stale evidence holds up falls short.
 * @throws TrailproofError GATE_EMPTY where no technique is claimed or played */
export function judgeGates(
  techniques: readonly TechniqueCoverage[],
  { minGrade, failOnGap }: Gates,
): readonly GateResult[] {
  return [
    ...(minGrade === undefined ? [] : [minGradeGate(techniques, minGrade)]),
    ...(failOnGap === undefined ? [] : [gapGate(techniques, failOnGap)]),
  ]
}

function minGradeGate(techniques: readonly TechniqueCoverage[], least: Grade): GateResult {
  const asked = techniques.filter(({ grade }) => grade !== 'gap')
  if (asked.length === 0) {
    throw new TrailproofError(
      'GATE_EMPTY',
      `--min-grade ${least} has nothing to judge: no rule claims a technique, and no scenario plays one.`,
      { hint: 'Look at --rules and --scenarios.' },
    )
  }
  const failures = asked.flatMap((one) => {
    if (gradeRank(one.grade) < gradeRank(least))
      return failure(one, `is ${one.grade}, not ${least}`)
    return one.isStale ? failure(one, `is ${one.grade} by stale evidence only`) : []
  })
  return { gate: `--min-grade ${least}`, holds: failures.length === 0, failures }
}

function gapGate(techniques: readonly TechniqueCoverage[], ids: readonly string[]): GateResult {
  const byId = new Map(techniques.map((technique) => [technique.id, technique]))
  const failures = [...new Set(ids.map(currentTechnique))].flatMap((id) => {
    const technique = byId.get(id)
    return technique === undefined ? [unnamed(id)] : gapFailure(technique)
  })
  return { gate: `--fail-on-gap ${ids.join(',')}`, holds: failures.length === 0, failures }
}

function gapFailure(technique: TechniqueCoverage): readonly GateFailure[] {
  const { grade, seen, of, isStale, staleVariants } = technique
  if (grade === 'gap' || grade === 'declared')
    return failure(technique, `is ${grade === 'gap' ? 'a gap' : grade}, nothing fired`)
  if (seen < of) {
    const hint = unseenStep(technique) ?? liveStep
    return [{ technique: technique.id, reason: `is seen in ${seen} of ${of} variants`, hint }]
  }
  if (isStale) return failure(technique, `is ${grade} by stale evidence only`)
  if (staleVariants === 0) return []
  const reason = `is seen in ${staleVariants} of ${of} variants by stale evidence only`
  return [{ technique: technique.id, reason, hint: staleStep }]
}

function failure(technique: TechniqueCoverage, reason: string): readonly GateFailure[] {
  return [{ technique: technique.id, reason, hint: technique.next ?? liveStep }]
}

const liveStep = 'play its scenarios in a real account'

const unnamed = (technique: string): GateFailure => ({
  technique,
  reason: 'is a gap, nothing fired',
  hint: 'write a rule that claims it and a scenario that plays it',
})
