import type { RecordHead } from '../cloudtrail/input/record-head.ts'
import type { Interest } from '../cloudtrail/input/skim.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { Needle } from '../language/needle.ts'
import type { Detector } from './detector.ts'
import { actionFields, knownAction, needlesLeft, type ActionFields } from './needles-left.ts'

/** What a detector asks of a record's text, once action and service are known: all of these. */
export interface Question {
  readonly detector: Detector
  readonly literals: readonly RegExp[]
}

interface Recent {
  readonly pair: string
  readonly questions: readonly Question[]
}

// Hostile logs can name any number of services and actions.
const mostKept = 20_000

/** Says of records that are not parsed yet whether some rule could match them. It never misses one: a rule's needles
 * stand in the text of each record that it matches. */
export class Sieve implements Interest {
  /** The rules that events are shown to. */
  readonly detectors: readonly Detector[]
  readonly #fields: ActionFields
  readonly #kept = new Map<string, Map<string, readonly Question[]>>()
  /** The last pair of each slot: cutting and hashing two texts for each record costs more than all else here. */
  readonly #recent: (Recent | undefined)[] = Array.from({ length: 1024 })
  readonly #patterns = new Map<string, RegExp>()
  #size = 0

  /** `fields` are those of the view that the detectors were made for. */
  constructor(detectors: readonly Detector[], fields: FieldSource<TrailEvent>) {
    this.detectors = detectors.filter(({ reads }) => reads !== 'only')
    this.#fields = actionFields(fields)
  }

  readonly concerns = (head: RecordHead): boolean => {
    const questions = this.questionsOf(head)
    if (questions === undefined) return true
    const { record } = head
    for (const { literals } of questions) if (isAnswered(literals, record)) return true
    return false
  }

  /** What the rules ask of records with a service and an action; undefined where they cannot tell. */
  questionsOf(head: RecordHead): readonly Question[] | undefined {
    const slot = head.pairSlot
    const recent = this.#recent[slot]
    if (recent !== undefined && head.hasPair(recent.pair)) return recent.questions
    const questions = this.#lookUp(head)
    const { pair } = head
    if (questions !== undefined && pair !== '') this.#recent[slot] = { pair, questions }
    return questions
  }

  #lookUp({ source, name }: RecordHead): readonly Question[] | undefined {
    const known = this.#kept.get(source)?.get(name)
    if (known !== undefined) return known
    if (this.#size >= mostKept || !isPlain(source) || !isPlain(name)) return undefined
    const questions = this.#ask(source, name)
    const ofSource = this.#kept.get(source) ?? new Map<string, readonly Question[]>()
    this.#kept.set(source, ofSource.set(name, questions))
    this.#size += 1
    return questions
  }

  /** Finds one of the literals of a group. In a group of its own a literal is leapt for, at twice the speed of a search;
   * alone it would be searched for all the same. */
  #patternOf(group: readonly Needle[]): RegExp {
    const source = group
      .map(({ text }) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|')
    const known = this.#patterns.get(source)
    if (known !== undefined) return known
    const pattern = new RegExp(`(?:${source})`)
    this.#patterns.set(source, pattern)
    return pattern
  }

  #ask(eventSource: string, eventName: string): readonly Question[] {
    const record = { eventTime: '', eventSource, eventName }
    const event = { record, position: 0, time: 0, ingested: undefined, cache: [] }
    const known = knownAction(event, this.#fields)
    return this.detectors.flatMap((detector) => {
      const left = needlesLeft(detector.needles, known)
      if (left === undefined) return []
      const literals = left
        // The text is searched as it stands: what ignores case is not searched for.
        .filter((group) => group.every(({ ignoreCase }) => ignoreCase !== true))
        .filter((group) => group.length > 0)
        .map((group) => this.#patternOf(group))
      return { detector, literals }
    })
  }
}

/** True where the text holds all that is asked for. */
export function isAnswered(literals: Question['literals'], text: string): boolean {
  for (const literal of literals) if (!literal.test(text)) return false
  return true
}

/** False for a text that is spelled with an escape or beyond ASCII, and for none at all. */
function isPlain(text: string): boolean {
  return /^[ -[\]-~]+$/.test(text)
}
