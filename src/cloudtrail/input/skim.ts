import { RecordHead } from './record-head.ts'

/** What a reader of records is after. */
export interface Interest {
  /** Says of a record that is not parsed yet whether it can matter. */
  readonly concerns: (head: RecordHead) => boolean
  /** Is asked about every record, also where next to nothing can be skipped. */
  readonly isTireless?: boolean | undefined
}

/** Looks at the texts of records before they are parsed. */
export interface Skim {
  /** Takes a text (a character a byte) whose values are asked for next, from left to right. */
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
export function skimOf(
  { concerns, isTireless = false }: Interest,
  onSkip: (head: RecordHead) => void,
): Skim {
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
    const rests = skipped < leastSkipped && !isTireless
    looked = 0
    skipped = 0
    // The record that is asked about is the first of the rest.
    if (rests) resting = restSize - 1
    return !rests
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
