import { isPlain, ownText } from '../cloudtrail/input/own-text.ts'
import type { RecordHead } from '../cloudtrail/input/record-head.ts'
import type { Interest } from '../cloudtrail/input/skim.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import type { Needle } from '../language/needle.ts'
import type { Detector } from './detector.ts'
import { CallerGates, type CallerGate } from './caller-gates.ts'
import { literalSearch, type LiteralSearch } from './literal-search.ts'
import {
  actionFields,
  canMatchAction,
  knownAction,
  needlesLeft,
  type ActionFields,
} from './needles-left.ts'
import { partialEvent } from './partial-event.ts'

/** What a detector asks of a record's text, once action and service are known: all of these. */
export interface Question {
  readonly detector: Detector
  readonly literals: readonly LiteralSearch[]
  readonly gates: readonly CallerGate[]
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
  readonly #searches = new Map<string, LiteralSearch>()
  readonly #callers: CallerGates
  readonly #gates = new Map<Detector, readonly CallerGate[]>()
  #size = 0

  /** `fields` are those of the view that the detectors were made for. */
  constructor(
    detectors: readonly Detector[],
    fields: FieldSource<TrailEvent>,
    options: { readonly onAddress?: (address: string) => void } = {},
  ) {
    this.#callers = new CallerGates(options.onAddress)
    this.detectors = detectors.filter(({ reads }) => reads !== 'only')
    this.#fields = actionFields(fields)
    for (const detector of this.detectors) this.#gates.set(detector, this.#callers.add(detector))
  }

  readonly concerns = (head: RecordHead): boolean => {
    const questions = this.questionsOf(head)
    if (questions === undefined) return true
    for (const question of questions) if (isAnswered(question, head)) return true
    return false
  }

  /** What the rules ask of records with a service and an action; undefined where they cannot tell. */
  questionsOf(head: RecordHead): readonly Question[] | undefined {
    this.#callers.next()
    const slot = head.pairSlot
    const recent = this.#recent[slot]
    if (recent !== undefined && head.hasPair(recent.pair)) return recent.questions
    const questions = this.#lookUp(head)
    const { pair } = head
    if (questions !== undefined && pair !== '')
      this.#recent[slot] = { pair: ownText(pair), questions }
    return questions
  }

  #lookUp({ source, name }: RecordHead): readonly Question[] | undefined {
    const known = this.#kept.get(source)?.get(name)
    if (known !== undefined) return known
    if (this.#size >= mostKept || !isPlain(source) || !isPlain(name)) return undefined
    const [ownSource, ownName] = [ownText(source), ownText(name)]
    const questions = this.#ask(ownSource, ownName)
    const ofSource = this.#kept.get(source) ?? new Map<string, readonly Question[]>()
    this.#kept.set(ownSource, ofSource.set(ownName, questions))
    this.#size += 1
    return questions
  }

  /** Detectors that look for the same share the search. */
  #searchFor(group: readonly Needle[]): LiteralSearch {
    const literals = group.map(({ text }) => text)
    const key = JSON.stringify(literals)
    const search = this.#searches.get(key) ?? literalSearch(literals)
    this.#searches.set(key, search)
    return search
  }

  #ask(eventSource: string, eventName: string): readonly Question[] {
    const action = partialEvent({ eventSource, eventName })
    const known = knownAction(action, this.#fields)
    return this.detectors.flatMap((detector) => {
      const left = needlesLeft(detector.needles, known)
      if (left === undefined || !canMatchAction(detector, action)) return []
      const literals = left
        // The text is searched as it stands: what ignores case is not searched for.
        .filter((group) => group.every(({ ignoreCase }) => ignoreCase !== true))
        .filter((group) => group.length > 0)
        .map((group) => this.#searchFor(group))
      return { detector, literals, gates: this.#gates.get(detector) ?? [] }
    })
  }
}

/** True where nothing speaks against a match: the text holds all that is asked for, and all gates are open. */
export function isAnswered({ literals, gates }: Question, head: RecordHead): boolean {
  for (const literal of literals) if (!literal.isIn(head)) return false
  for (const { answers, place } of gates) if (!answers.isOpen(place, head)) return false
  return true
}
