import type { CoverageReport, TechniqueCoverage } from '../coverage/coverage-report.ts'

/** A column of the matrix with the techniques that are told there. */
export interface TacticGroup {
  /** Undefined for techniques of no known tactic. */
  readonly id: string | undefined
  readonly name: string
  /** The worst first. */
  readonly techniques: readonly TechniqueCoverage[]
}

/** Groups techniques by tactic, each once: under the first of its tactics in the order of the matrix. Groups without any are
 * left out. */
export function byTactic({
  techniques,
  tactics,
}: Pick<CoverageReport, 'techniques' | 'tactics'>): readonly TacticGroup[] {
  const order = tactics.map(({ id }) => id)
  const groups = [...tactics, { id: undefined, name: 'Other' }].map(({ id, name }) => ({
    id,
    name,
    techniques: techniques
      .filter((one) => order.find((tactic) => one.tactics.includes(tactic)) === id)
      .toSorted(worstFirst),
  }))
  return groups.filter((group) => group.techniques.length > 0)
}

const ranks: Readonly<Record<TechniqueCoverage['grade'], number>> = {
  gap: 0,
  declared: 1,
  fired: 2,
  guarded: 3,
  live: 4,
}

function worstFirst(left: TechniqueCoverage, right: TechniqueCoverage): number {
  const byGrade = ranks[left.grade] - ranks[right.grade]
  return byGrade === 0 ? shareOf(left) - shareOf(right) : byGrade
}

const shareOf = ({ seen, of }: TechniqueCoverage): number => (of === 0 ? 0 : seen / of)
