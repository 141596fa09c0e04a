import { isJsonList, isJsonObject } from '../../cloudtrail/json.ts'
import type { Json, JsonObject } from '../../cloudtrail/record.ts'
import { caseNames } from './case-names.ts'
import type { Remark, Taken, TakenCase, TakenScenario } from './taken.ts'
import { wholeRecord } from './whole-record.ts'

/** Takes a file of Zircolite: the tests of rules (`--test-rules`) or what it detected (`detected_events.json`). Each rule becomes
 * a scenario, its matches and true positives attacks, its true negatives benign cases. Events must have their members where
 * CloudTrail has them, or keys with dots: Zircolite's own flattening forgets where a value stood. */
export function takeZircolite(
  file: string,
  text: string,
  options: { readonly nameOf: (title: string) => string },
): Taken {
  const rules = readList(text)
  if (rules === undefined) {
    const reason = 'it is no list of rules: give a file of --test-rules or detected_events.json'
    return { scenarios: [], remarks: [{ kind: 'refused', what: file, reason }] }
  }
  const remarks: Remark[] = []
  const names = caseNames()
  const scenarios = rules.flatMap((rule, index): readonly TakenScenario[] => {
    const title = titleOf(rule) ?? `rule ${index + 1}`
    const what = `${file}: ${title}`
    const cases = casesOf(rule, what, remarks)
    if (!cases.some(({ kind }) => kind === 'attack')) {
      remarks.push({ kind: 'refused', what, reason: 'it has no event that must be found' })
      return []
    }
    const name = names.next(options.nameOf(title)).replace(' #', '-')
    return [{ name, title, techniques: techniquesOf(rule['tags']), cases }]
  })
  return { scenarios, remarks }
}

function readList(text: string): readonly JsonObject[] | undefined {
  try {
    const value = JSON.parse(text) as Json
    if (!isJsonList(value) || value.length === 0 || !value.every(isJsonObject)) return undefined
    return value.some((rule) => lists.some(({ key }) => isJsonList(rule[key]))) ? value : undefined
  } catch {
    return undefined
  }
}

const lists = [
  { key: 'true_positive', kind: 'attack', label: 'true positive' },
  { key: 'matches', kind: 'attack', label: 'match' },
  { key: 'true_negative', kind: 'benign', label: 'true negative' },
] as const

function casesOf(rule: JsonObject, what: string, remarks: Remark[]): readonly TakenCase[] {
  return lists.flatMap(({ key, kind, label }) => {
    const events = rule[key]
    if (!isJsonList(events)) return []
    return events.flatMap((event, index): readonly TakenCase[] => {
      const name = `${label} ${index + 1}`
      const refuse = (reason: string): readonly TakenCase[] => {
        remarks.push({ kind: 'refused', what: `${what}: ${name}`, reason })
        return []
      }
      if (!isJsonObject(event)) return refuse('it is no object')
      const nested = unflattened(event)
      if (!isJsonObject(nested['userIdentity'] ?? null)) return refuse(flat)
      const whole = wholeRecord(nested, isZircolites)
      if (whole.kind === 'none') return refuse(whole.reason)
      for (const reason of whole.changes) {
        remarks.push({ kind: 'changed', what: `${what}: ${name}`, reason })
      }
      return [{ kind, name, records: [whole.record] }]
    })
  })
}

const flat = 'it has no userIdentity with members: it is flattened, or no CloudTrail record'
const isZircolites = (key: string): boolean => /^(?:row_id|OriginalLogfile|timestamp)$/.test(key)

/** `{ "userIdentity.type": "Root" }` becomes `{ "userIdentity": { "type": "Root" } }`. */
function unflattened(event: JsonObject): JsonObject {
  const root = new Map<string, Json | Branch>()
  for (const [key, value] of Object.entries(event)) {
    if (value === undefined) continue
    const path = key.split('.')
    let at: Branch = root
    for (const part of path.slice(0, -1).slice(0, 50)) {
      const next = at.get(part)
      const branch: Branch = next instanceof Map ? next : new Map<string, Json | Branch>()
      at.set(part, branch)
      at = branch
    }
    at.set(path.at(-1) ?? key, value)
  }
  return plain(root)
}

type Branch = Map<string, Json | Branch>

const plain = (branch: Branch): JsonObject =>
  Object.fromEntries(
    [...branch].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]),
  )

function titleOf(rule: JsonObject): string | undefined {
  const found = [rule['title'], rule['id']].find(
    (value) => typeof value === 'string' && value !== '',
  )
  return typeof found === 'string' ? found : undefined
}

/** `attack.t1078.004` gives T1078.004. */
function techniquesOf(tags: Json | undefined): readonly string[] {
  if (!isJsonList(tags)) return []
  return tags.flatMap((tag) => {
    const id =
      typeof tag === 'string' ? /^attack\.(t\d{4}(?:\.\d{3})?)$/i.exec(tag)?.[1] : undefined
    return id === undefined ? [] : [id.toUpperCase()]
  })
}
