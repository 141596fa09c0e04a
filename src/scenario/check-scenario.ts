import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { currentTechniques } from './current-techniques.ts'
import type {
  CaseBody,
  CaseDefinition,
  CaseKind,
  RecordedBody,
  Scenario,
  ScenarioCase,
  ScenarioDefinition,
} from './scenario.ts'

type Place = Pick<Scenario, 'name' | 'file' | 'folder'>
type GivenCase = CaseBody | RecordedBody | CaseDefinition

const kinds: readonly { readonly key: keyof ScenarioDefinition; readonly kind: CaseKind }[] = [
  { key: 'attack', kind: 'attack' },
  { key: 'evasion', kind: 'evasion' },
  { key: 'benign', kind: 'benign' },
  { key: 'falsePositive', kind: 'false-positive' },
]
const knownKeys = new Set<string>([
  'title',
  'description',
  'techniques',
  'detectedBy',
  'world',
  'cast',
  ...kinds.map((kind) => kind.key),
])

/** Checks what a scenario module exports and gives the scenario; a missing or wrong part is refused by name.
 * @throws TrailproofError SCENARIO_INVALID */
export function checkScenario(exported: unknown, place: Place): Scenario {
  if (!/^[\w][\w.-]*$/.test(place.name)) refuse(place, `"${place.name}" is not a scenario name.`)
  if (!isObject(exported)) refuse(place, 'It has no default export.')
  for (const key of Object.keys(exported)) {
    if (knownKeys.has(key)) continue
    const meant = didYouMean(key, knownKeys)
    refuse(place, `It has an unknown part "${key}".${meant === undefined ? '' : ` ${meant}`}`)
  }
  const definition = exported as Partial<ScenarioDefinition>
  const { title, techniques, detectedBy, cast } = definition
  if (typeof title !== 'string' || title === '') refuse(place, 'It has no title.')
  if (!isTexts(techniques)) refuse(place, 'Its techniques are not a list of ATT&CK ids.')
  if (!isTexts(detectedBy)) refuse(place, 'Its detectedBy is not a list of rule names.')
  if (!isObject(cast)) refuse(place, 'It has no cast.')
  const cases = casesOf(definition, place, detectedBy)
  if (!cases.some((given) => given.kind === 'attack')) refuse(place, 'It has no attack case.')
  return {
    ...place,
    title,
    ...(definition.description === undefined ? {} : { description: definition.description }),
    techniques: currentTechniques(techniques, place.file),
    detectedBy,
    world: definition.world ?? {},
    cast: Object.values(cast),
    cases,
  }
}

function casesOf(
  definition: Partial<ScenarioDefinition>,
  place: Place,
  detectedBy: readonly string[],
): readonly ScenarioCase[] {
  const cases: ScenarioCase[] = []
  const names = new Set<string>()
  for (const { key, kind } of kinds) {
    const given = (definition[key] ?? {}) as Readonly<Record<string, GivenCase>>
    for (const [name, value] of Object.entries(given)) {
      if (names.has(name)) refuse(place, `Two of its cases are named "${name}".`)
      names.add(name)
      cases.push(caseOf({ kind, name, value, place, detectedBy }))
    }
  }
  return cases
}

function caseOf(given: {
  readonly kind: CaseKind
  readonly name: string
  readonly value: GivenCase
  readonly place: Place
  readonly detectedBy: readonly string[]
}): ScenarioCase {
  const { kind, name, value, place } = given
  const definition: CaseDefinition = isBody(value) ? { play: value } : value
  if (!isObject(definition) || !isBody(definition.play)) {
    refuse(place, `Its case "${name}" is neither a function nor { play }.`)
  }
  if (kind === 'false-positive' && definition.reason === undefined) {
    refuse(place, `Its false positive "${name}" gives no reason.`)
  }
  const { techniques } = definition
  if (techniques !== undefined && !isTexts(techniques)) {
    refuse(place, `The techniques of its case "${name}" are not a list of ATT&CK ids.`)
  }
  return {
    kind,
    name,
    twinOf: kind === 'benign' ? (definition.twinOf ?? given.detectedBy) : [],
    ...(techniques === undefined
      ? {}
      : { techniques: currentTechniques(techniques, `${place.file}: case "${name}"`) }),
    ...(definition.reason === undefined ? {} : { reason: definition.reason }),
    body: definition.play,
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const isBody = (value: unknown): value is CaseBody | RecordedBody =>
  typeof value === 'function' || (isObject(value) && 'kind' in value && value.kind === 'recorded')

function refuse(place: Place, what: string): never {
  throw new TrailproofError('SCENARIO_INVALID', `${place.file} is not a scenario: ${what}`, {
    hint: 'See docs/writing-a-scenario.md.',
  })
}
