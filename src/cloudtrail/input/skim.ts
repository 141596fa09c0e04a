import { RecordHead } from './record-head.ts'

/** Says of a record that is not parsed yet whether it can matter to anyone. */
export type Concerns = (head: RecordHead) => boolean

/** Looks at the texts of records before they are parsed. */
export interface Skim {
  /** Takes a text whose values are asked for next, from left to right. */
  readonly begin: (text: string) => void
  /** True for a value in a stretch of the text that nobody needs; it is then dealt with. */
  readonly skips: (from: number, to: number) => boolean
}

// Looking costs a quarter of parsing. Where nearly every record concerns some rule it is a loss, so that it rests then.
const sampleSize = 512
const leastSkipped = sampleSize / 5
const restSize = 8 * sampleSize

/** Skips the records that concern nobody, and tells of each one that it skips.
 * Rests for a while where it finds next to nothing to skip. */
export function skimOf(concerns: Concerns, onSkip: (head: RecordHead) => void): Skim {
  const head = new RecordHead()
  let looked = 0
  let skipped = 0
  let resting = 0
  const isWorthwhile = (): boolean => {
    if (resting > 0) {
      resting -= 1
      return false
    }
    if (looked < sampleSize) return true
    if (skipped < leastSkipped) resting = restSize
    looked = 0
    skipped = 0
    return resting === 0
  }
  return {
    begin: (text) => head.begin(text),
    skips: (from, to) => {
      if (!isWorthwhile()) return false
      looked += 1
      if (!head.read(from, to) || concerns(head)) return false
      skipped += 1
      onSkip(head)
      return true
    },
  }
}
