import { compareTexts } from '../../../diagnostic/compare-texts.ts'
import type { Span } from '../../../diagnostic/span.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { FieldValue, Scalar } from '../../field-source.ts'
import { oniguruma } from '../../regex/dialect.ts'
import { compileRegex } from '../../regex/regex.ts'
import type { RegexMatch } from '../../regex/regex-search.ts'
import { packed } from '../../field-values.ts'
import type { ColumnType } from '../types.ts'
import { expandGrok } from './expand-grok.ts'

/** A column that GROK fills. */
export interface GrokColumn {
  readonly name: string
  readonly type: ColumnType
}

export interface GrokPattern {
  readonly columns: readonly GrokColumn[]
  /** The values of the columns; undefined when the pattern is not found in the text. */
  readonly take: (text: string) => readonly FieldValue[] | undefined
}

const types: Readonly<Record<string, ColumnType>> = {
  string: 'keyword',
  int: 'integer',
  integer: 'integer',
  long: 'long',
  float: 'double',
  double: 'double',
  boolean: 'boolean',
}

/** Compiles a pattern of GROK: named patterns `%{NAME:column:type}` and groups `(?<column>…)`, found anywhere in a text
 * in linear time. A column that several groups fill has several values.
 * @example compileGrokPattern('id=%{INT:id:int}', span).take('id=42') // [42]
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export function compileGrokPattern(text: string, span: Span): GrokPattern {
  const regex = compileRegex(expandGrok(text, span), { dialect: oniguruma, span })
  const named = regex.groups.flatMap(({ group, name }) =>
    name === undefined ? [] : [{ group, ...columnOf(name, span) }],
  )
  const columns = columnsOf(named, span)
  const groups = columns.map(({ name }) => named.filter((one) => one.name === name))
  return {
    columns,
    take: (value) => {
      const match = regex.find(value)
      if (match === undefined) return undefined
      return groups.map((all) =>
        packed(all.map(({ group, type }) => converted(captured(value, match, group), type))),
      )
    },
  }
}

function columnOf(written: string, span: Span): GrokColumn {
  const [name = '', type = 'string'] = written.split(':')
  const known = types[type]
  if (known !== undefined) return { name, type: known }
  throw new TrailproofError('PATTERN_INVALID', `GROK converts to no type "${type}".`, {
    span,
    hint: `Known are ${Object.keys(types).join(', ')}.`,
  })
}

// Elasticsearch orders them by name.
function columnsOf(named: readonly GrokColumn[], span: Span): readonly GrokColumn[] {
  const columns = new Map<string, GrokColumn>()
  for (const { name, type } of named) {
    if ((columns.get(name)?.type ?? type) !== type) {
      const message = `GROK gives "${name}" two types.`
      throw new TrailproofError('PATTERN_INVALID', message, { span })
    }
    columns.set(name, { name, type })
  }
  return [...columns.values()].toSorted((left, right) => compareTexts(left.name, right.name))
}

function captured(text: string, { offsets }: RegexMatch, group: number): string | undefined {
  const start = offsets[group * 2]!
  return start === -1 ? undefined : text.slice(start, offsets[group * 2 + 1])
}

function converted(text: string | undefined, type: ColumnType): Scalar | undefined {
  if (text === undefined || type === 'keyword') return text
  if (type === 'boolean') return text.toLowerCase() === 'true'
  const isWhole = type === 'integer' || type === 'long'
  const shape = isWhole ? /^[+-]?\d+$/ : /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/
  const number = shape.test(text) ? Number(text) : Number.NaN
  const isTooLarge = isWhole && Math.abs(number) >= (type === 'integer' ? 2 ** 31 : 2 ** 63)
  return Number.isNaN(number) || isTooLarge ? undefined : number
}
