/** Adds numbers as Elasticsearch does (Kahan's summation): the rounding error is carried along. */
export interface CompensatedSum {
  readonly add: (number: number) => void
  readonly total: () => number
}

export function compensatedSum(): CompensatedSum {
  let sum = 0
  let lost = 0
  return {
    add: (number) => {
      const corrected = number - lost
      const next = sum + corrected
      lost = next - sum - corrected
      sum = next
    },
    total: () => sum,
  }
}
