import type { Interest } from '../cloudtrail/input/skim.ts'
import type { RecordHead } from '../cloudtrail/input/record-head.ts'
import type { Needles } from '../language/needle.ts'
import type { Detector } from './detector.ts'
import { isAnswered, type Sieve } from './sieve.ts'

/** What one rule costs the reading of a log. */
export interface RulePlan {
  readonly rule: string
  readonly file: string
  /** By what its records are found, of each list one: they hold these texts. None: every record is parsed for it. */
  readonly needles: Needles
  /** The parts of a record (`action`, `address`, `agent`) by which alone it tells that it does not match. */
  readonly decidedBy: readonly string[]
  /** How many records were parsed for it … */
  readonly parsed: number
  /** … and for no other rule. */
  readonly parsedAlone: number
  /** How many records it matched. */
  readonly matched: number
}

/** How a log was read, and for which rules. */
export interface ReadingPlan {
  /** Records whose service and action could be read without parsing them. */
  readonly looked: number
  /** The dearest first. */
  readonly rules: readonly RulePlan[]
}

/** Reads as a sieve does, and counts for which rules records have to be parsed. */
export class ReadingPlanner implements Interest {
  readonly isTireless = true
  readonly #sieve: Sieve
  readonly #counts = new Map<Detector, { parsed: number; alone: number }>()
  #looked = 0

  constructor(sieve: Sieve) {
    this.#sieve = sieve
    for (const detector of sieve.detectors) this.#counts.set(detector, { parsed: 0, alone: 0 })
  }

  readonly concerns = (head: RecordHead): boolean => {
    const questions = this.#sieve.questionsOf(head)
    if (questions === undefined) return true
    this.#looked += 1
    const concerned = questions.filter((question) => isAnswered(question, head))
    for (const { detector } of concerned) {
      const counts = this.#counts.get(detector)
      if (counts === undefined) continue
      counts.parsed += 1
      if (concerned.length === 1) counts.alone += 1
    }
    return concerned.length > 0
  }

  /** The plan, once the log is read. `matchedBy` says how many records a rule matched. */
  plan(matchedBy: (detector: Detector) => number): ReadingPlan {
    const rules = [...this.#counts].map(([detector, { parsed, alone }]) => ({
      rule: detector.rule.shortName,
      file: detector.rule.file,
      needles: detector.needles,
      decidedBy: [...new Set(detector.gates?.map(({ part }) => part))].sort(),
      parsed,
      parsedAlone: alone,
      matched: matchedBy(detector),
    }))
    return {
      looked: this.#looked,
      rules: rules.toSorted(
        (left, right) => right.parsedAlone - left.parsedAlone || right.parsed - left.parsed,
      ),
    }
  }
}
