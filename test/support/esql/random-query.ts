import type { Chance } from '../../../src/time/chance.ts'

type Kind = 'text' | 'whole' | 'boolean' | 'date'
type Columns = readonly { readonly name: string; readonly kind: Kind }[]

/** The fields that random queries know. */
export const randomColumns: Columns = [
  { name: 'day', kind: 'date' },
  { name: 'flag', kind: 'boolean' },
  { name: 'm', kind: 'whole' },
  { name: 'n', kind: 'whole' },
  { name: 's', kind: 'text' },
  { name: 'user.name', kind: 'text' },
]

export const randomNow: number = Date.UTC(2026, 2, 2, 9, 10)

/** An event that lacks fields, or has several values in one. */
export function randomEvent(chance: Chance): Readonly<Record<string, unknown>> {
  const event: Record<string, unknown> = {}
  for (const { name, kind } of randomColumns) {
    const pick = (): unknown => randomScalar(kind, chance)
    const choice = chance.below(6)
    if (choice === 0) continue
    event[name] = choice === 1 ? [pick(), pick()] : pick()
  }
  return event
}

function randomScalar(kind: Kind, chance: Chance): unknown {
  switch (kind) {
    case 'text':
      return chance.pick(['', 'a', 'b', 'ab', 'abc'])
    case 'whole':
      return chance.below(7) - 2
    case 'boolean':
      return chance.below(2) === 0
    case 'date':
      return new Date(randomNow - chance.below(20) * 60_000).toISOString()
  }
}

/** A query of well-typed commands over `randomColumns`. */
export function randomQuery(chance: Chance): string {
  const parts = ['FROM logs']
  let columns = randomColumns
  for (let left = 1 + chance.below(6); left > 0; left -= 1) {
    const next = randomCommand(columns, chance)
    parts.push(next.text)
    columns = next.columns
  }
  return parts.join('\n| ')
}

function randomCommand(columns: Columns, chance: Chance): { text: string; columns: Columns } {
  switch (chance.below(13)) {
    case 0:
    case 1:
    case 2: {
      const parts = Array.from({ length: 1 + chance.below(3) }, () => test(columns, chance, 2))
      return { text: `WHERE ${parts.join(' AND ')}`, columns }
    }
    case 3:
    case 4: {
      const kind = chance.pick<Kind>(['text', 'whole', 'boolean', 'date'])
      const name = chance.pick(['x', 'y', 'n', 's'])
      const text = `EVAL ${name} = ${valueOf(kind, columns, chance, 2)}`
      return { text, columns: [...columns.filter((one) => one.name !== name), { name, kind }] }
    }
    case 5: {
      const kept = columns.filter(() => chance.below(4) > 0)
      if (kept.length === 0) return { text: 'LIMIT 5', columns }
      return { text: `KEEP ${kept.map(({ name }) => name).join(', ')}`, columns: kept }
    }
    case 6: {
      const { name, kind } = chance.pick(columns)
      const to = chance.pick(['z', 'n', 'w'])
      const rest = columns.filter((one) => one.name !== name && one.name !== to)
      return { text: `RENAME ${name} AS ${to}`, columns: [...rest, { name: to, kind }] }
    }
    case 7: {
      const { name } = chance.pick(columns)
      const nulls = chance.pick(['', ' NULLS FIRST', ' NULLS LAST'])
      const sort = `SORT ${name} ${chance.pick(['ASC', 'DESC'])}${nulls}`
      return { text: chance.below(2) === 0 ? sort : `LIMIT ${chance.below(8)}`, columns }
    }
    case 8:
      return { text: `MV_EXPAND ${chance.pick(columns).name}`, columns }
    case 9: {
      const pattern = chance.pick(['%{p}b%{q}', 'a%{p}', '%{}b%{q}', '%{p}a'])
      const names = ['p', 'q'].filter((name) => pattern.includes(`{${name}}`))
      return extraction(`DISSECT ${textColumn(columns, chance)} "${pattern}"`, { names, columns })
    }
    case 10: {
      const pattern = chance.pick(['(?<q>b)', '^a(?<p>.*)$', '(?<p>a+)(?<q>b?)', 'x(?<q>.)'])
      const names = ['p', 'q'].filter((name) => pattern.includes(`<${name}>`))
      return extraction(`GROK ${textColumn(columns, chance)} "${pattern}"`, { names, columns })
    }
    case 11:
      return inlineStats(columns, chance)
    default:
      return stats(columns, chance)
  }
}

function textColumn(columns: Columns, chance: Chance): string {
  const texts = columns.filter(({ kind }) => kind === 'text')
  return texts.length === 0 ? '"ab"' : chance.pick(texts).name
}

function extraction(
  text: string,
  { names, columns }: { readonly names: readonly string[]; readonly columns: Columns },
): { text: string; columns: Columns } {
  const added = names.map((name) => ({ name, kind: 'text' as const }))
  return { text, columns: [...columns.filter(({ name }) => !names.includes(name)), ...added] }
}

function inlineStats(columns: Columns, chance: Chance): { text: string; columns: Columns } {
  const input = chance.pick(columns)
  const key = chance.pick(columns)
  const text = `INLINE STATS i = COUNT(*), j = MAX(${input.name}) BY k = ${key.name}`
  const added: Columns = [
    { name: 'i', kind: 'whole' },
    { name: 'j', kind: input.kind },
    { name: 'k', kind: key.kind },
  ]
  const kept = columns.filter(({ name }) => !['i', 'j', 'k'].includes(name))
  return { text, columns: [...kept, ...added] }
}

function stats(columns: Columns, chance: Chance): { text: string; columns: Columns } {
  const filter = (): string => (chance.below(3) === 0 ? ` WHERE ${test(columns, chance, 1)}` : '')
  const input = chance.pick(columns)
  const aggregates = [
    `c = COUNT(*)${filter()}`,
    `v = ${chance.pick(['MIN', 'MAX', 'VALUES'])}(${input.name})${filter()}`,
    `k = ${chance.pick(['COUNT', 'COUNT_DISTINCT'])}(${chance.pick(columns).name})`,
    `t = SUM(${valueOf('whole', columns, chance, 1)})`,
  ]
  const keys = columns.filter(() => chance.below(4) === 0).slice(0, 2)
  // A key's own name hides a column of that name from the aggregates; new names keep the kinds plain.
  const names = keys.map(() => `g${chance.below(1_000_000)}`)
  const by = keys.map(({ name }, index) => `${names[index]} = ${name}`)
  const outputs: Columns = [
    { name: 'c', kind: 'whole' },
    { name: 'v', kind: input.kind },
    { name: 'k', kind: 'whole' },
    { name: 't', kind: 'whole' },
    ...keys.map(({ kind }, index) => ({ name: names[index]!, kind })),
  ]
  const text = `STATS ${aggregates.join(', ')}${by.length === 0 ? '' : ` BY ${by.join(', ')}`}`
  return { text, columns: outputs }
}

function test(columns: Columns, chance: Chance, depth: number): string {
  const nested = (): string => test(columns, chance, depth - 1)
  if (depth > 0 && chance.below(2) === 0) {
    return chance.pick([
      () => `NOT (${nested()})`,
      () => `(${nested()} AND ${nested()})`,
      () => `(${nested()} OR ${nested()})`,
    ])()
  }
  const text = (): string => valueOf('text', columns, chance, 1)
  const whole = (): string => valueOf('whole', columns, chance, 1)
  return chance.pick([
    () => `${whole()} ${chance.pick(['==', '!=', '<', '<=', '>', '>='])} ${whole()}`,
    () => `${text()} ${chance.pick(['==', '!=', '<', '>='])} ${text()}`,
    () => `${text()} IN (${text()}, "a", ${chance.pick(['"b"', 'null'])})`,
    () => `${text()} LIKE ${chance.pick(['"a*"', '"*b"', '"?b*"', '"*"', '("a", "b*")'])}`,
    () => `starts_with(${text()}, ${text()})`,
    () => `true IN (starts_with(${text()}, "a"), ${text()} LIKE "*b*")`,
    () => `${chance.pick(columns).name} IS ${chance.pick(['', 'NOT '])}NULL`,
    () =>
      `${valueOf('date', columns, chance, 1)} ${chance.pick(['>', '<='])} now() - ${chance.below(15)} minutes`,
    () => valueOf('boolean', columns, chance, 0),
  ])()
}

function valueOf(kind: Kind, columns: Columns, chance: Chance, depth: number): string {
  const known = columns.filter((column) => column.kind === kind).map(({ name }) => name)
  const nested = (inner: Kind): string => valueOf(inner, columns, chance, depth - 1)
  const literal = literalOf(kind, chance)
  if (depth === 0 || chance.below(3) === 0) {
    return known.length > 0 && chance.below(4) > 0 ? chance.pick(known) : literal
  }
  const anyKind = [
    () => `CASE(${test(columns, chance, depth - 1)}, ${nested(kind)}, ${nested(kind)})`,
    () => `COALESCE(${nested(kind)}, ${literal})`,
  ]
  return chance.pick([...anyKind, ...ownOf(kind, nested, chance)])()
}

function ownOf(
  kind: Kind,
  nested: (kind: Kind) => string,
  chance: Chance,
): readonly (() => string)[] {
  switch (kind) {
    case 'text':
      return [() => `CONCAT(${nested('text')}, ${nested('text')})`]
    case 'whole':
      return [
        () => `(${nested('whole')} ${chance.pick(['+', '-', '*', '/', '%'])} ${nested('whole')})`,
        () => `MV_COUNT(${nested('text')})`,
      ]
    case 'boolean':
      return [() => `(${nested('whole')} > ${nested('whole')})`]
    case 'date':
      return [
        () => `DATE_TRUNC(5 minutes, ${nested('date')})`,
        () => `(${nested('date')} + 30 seconds)`,
      ]
  }
}

function literalOf(kind: Kind, chance: Chance): string {
  switch (kind) {
    case 'text':
      return JSON.stringify(chance.pick(['', 'a', 'b', 'ab']))
    case 'whole':
      return String(chance.below(5))
    case 'boolean':
      return chance.pick(['true', 'false'])
    case 'date':
      return 'now()'
  }
}
