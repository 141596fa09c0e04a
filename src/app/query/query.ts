import { readFileSync } from 'node:fs'
import type { Bytes } from '../../cloudtrail/input/byte-source.ts'
import type { ReadReport } from '../../cloudtrail/input/reading.ts'
import { isRecord } from '../../cloudtrail/is-record.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { queryTextOf, type QueryText, type SourceText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Scalar } from '../../language/field-source.ts'
import { parseEql } from '../../language/eql/parser.ts'
import { parseEsql } from '../../language/esql/parser.ts'
import type { EsqlQuery } from '../../language/esql/tree.ts'
import { parseKql } from '../../language/kql/parser.ts'
import type { EsqlTable } from '../../language/esql/table-of.ts'
import type { Instant } from '../../time/duration.ts'
import type { CommonOptions } from '../options.ts'
import { readingProgress } from '../reading-progress.ts'
import { settingsOf } from '../settings.ts'
import { readFieldTypes } from './field-types.ts'
import { withFirst, withInputHints } from './input-hint.ts'
import { querySigma } from './query-sigma.ts'
import type { SigmaAlert } from './sigma-run.ts'
import { matchingEvents, tableOfEvents } from './run-query.ts'
export type { QueryInput } from './query-view.ts'
import {
  documentView,
  objectView,
  recordView,
  type QueryInput,
  type QueryView,
} from './query-view.ts'

const languages = ['kql', 'eql', 'esql'] as const
// A Sigma rule brings its own way to see events.
const sigma = 'sigma'

/** A query language that `query` runs. */
export type QueryLanguage = (typeof languages)[number]

/** A file under the name that FROM calls it. */
export interface QueryTable {
  readonly name: string
  readonly file: string
}

/** What `query` can be asked. */
export interface QueryOptions extends CommonOptions {
  readonly language: string
  /** The query's text, for Sigma the path of a rule file; else `queryFile` names a file that holds it. */
  readonly query?: string | undefined
  readonly queryFile?: string | undefined
  /** Files, folders, or `-` for `stdin`. */
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  /** ES|QL: with tables FROM reads those that it names; without, all inputs. */
  readonly tables?: readonly QueryTable[] | undefined
  /** A JSON file of field names and Elasticsearch types; without one the types are guessed from the values. */
  readonly types?: string | undefined
  /** `json` by default. */
  readonly input?: QueryInput | undefined
  /** The field whose value names an event; `event.id`, `eventID` or `_id` by default, else its number from 0. */
  readonly idField?: string | undefined
  /** EQL: the field that stands before `where`; `event.category` by default. */
  readonly categoryField?: string | undefined
  /** What `now` is in date maths; ES|QL takes the newest `@timestamp` without it. */
  readonly now?: Instant | undefined
}

/** What a query gives: matches in order, each with the ids of its events, or a table. */
export type QueryResult =
  | {
      readonly kind: 'matches'
      readonly matches: readonly { readonly ids: readonly Scalar[] }[]
      readonly read: number
    }
  | { readonly kind: 'alerts'; readonly alerts: readonly SigmaAlert[]; readonly read: number }
  | { readonly kind: 'table'; readonly table: EsqlTable }

/** A query's result, with what was odd about query and input. */
export interface Queried {
  readonly result: QueryResult
  /** Unknown fields and the like. */
  readonly warnings: readonly Finding[]
  readonly input: ReadReport
}

/** Runs one query over the objects of some files.
 * @throws TrailproofError the language's own for a text that is not valid; INPUT_UNREADABLE, FIELD_TYPES_INVALID, USAGE
 * @example await query({ language: 'kql', query: 'event.action: CreateUser', inputs: ['logs/'], input: 'cloudtrail' }) */
export async function query(options: QueryOptions): Promise<Queried> {
  if (options.language === sigma) return await querySigma(sigmaFile(options), options)
  const language = languageOf(options.language)
  const text = textOf(options)
  const { inputs } = parseQuery(text, { ...options, language })
  const { profile } = settingsOf(options)
  const types = options.types === undefined ? undefined : readFieldTypes(options.types)
  const onRead = readingProgress(inputs, options.onProgress)
  const viewOptions = { types, profile, stdin: options.stdin, onRead }
  const run = <E>(view: QueryView<E>): Promise<Queried> =>
    language === 'esql'
      ? tableOfEvents(text, view, options)
      : matchingEvents(text, view, { ...options, language })
  const { input = 'json' } = options
  if (input === 'cloudtrail') return await run(recordView(inputs, viewOptions))
  if (input === 'ecs') return await run(documentView(inputs, viewOptions))
  const { view, first } = withFirst(await objectView(inputs, viewOptions))
  const queried = await run(view)
  // Whoever names the kind of input has chosen it.
  if (options.input !== undefined || !isRecord(first())) return queried
  return { ...queried, warnings: withInputHints(queried.warnings, profile) }
}

function languageOf(name: string): QueryLanguage {
  const found = languages.find((language) => language === name)
  if (found !== undefined) return found
  const all = [...languages, sigma]
  throw new TrailproofError('USAGE', `There is no query language "${name}".`, {
    hint: didYouMean(name, all) ?? `Languages: ${all.join(', ')}.`,
  })
}

/** A rule of Sigma is a file, in whatever way it is named. */
function sigmaFile({ query, queryFile }: QueryOptions): SourceText {
  const { text } = textOf({ queryFile: queryFile ?? query ?? '' })
  return { name: queryFile ?? query ?? '', text }
}

function textOf({ query, queryFile }: Pick<QueryOptions, 'query' | 'queryFile'>): QueryText {
  if (queryFile === undefined) return queryTextOf(query ?? '', '<query>')
  try {
    return queryTextOf(readFileSync(queryFile, 'utf8'), queryFile)
  } catch (cause) {
    throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${queryFile}".`, { cause })
  }
}

/** Finds syntax errors before anything is read, and which inputs the query reads. */
function parseQuery(
  text: QueryText,
  options: QueryOptions & { readonly language: QueryLanguage },
): { readonly inputs: readonly string[] } {
  const { language, inputs } = options
  if (language === 'kql') parseKql(text)
  else if (language === 'eql') parseEql(text)
  else return { inputs: inputsOfTables(parseEsql(text), options) }
  return { inputs }
}

function inputsOfTables(
  { source }: EsqlQuery,
  { inputs, tables = [] }: QueryOptions,
): readonly string[] {
  if (tables.length === 0 || source.kind !== 'from') return inputs
  const read = source.patterns.flatMap((pattern) => tablesNamed(pattern, tables))
  return [...inputs, ...read.map(({ file }) => file)]
}

function tablesNamed(pattern: string, tables: readonly QueryTable[]): readonly QueryTable[] {
  const [first = '', ...rest] = pattern.split('*')
  const found = tables.filter(({ name }) =>
    rest.length === 0
      ? name === pattern
      : name.startsWith(first) && name.endsWith(rest.at(-1) ?? ''),
  )
  if (found.length > 0) return found
  const names = tables.map(({ name }) => name)
  throw new TrailproofError('USAGE', `FROM names the table "${pattern}", which no --table gives.`, {
    hint: didYouMean(pattern, names) ?? `Tables: ${names.join(', ')}.`,
  })
}
