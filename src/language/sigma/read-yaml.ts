import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node as YamlLibraryNode,
  parseAllDocuments,
  type Pair,
} from 'yaml'
import { type Finding, findingOf } from '../../diagnostic/finding.ts'
import type { SourceText, Span } from '../../diagnostic/span.ts'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { nestsDeeper } from './yaml-depth.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/** One document of a YAML text. Without a root it is not valid, and the findings say where. */
export interface YamlDocument {
  readonly root?: YamlNode | undefined
  readonly span: Span
  readonly findings: readonly Finding[]
}

// A rule nests a handful of levels; the largest published one has a few thousand nodes.
const deepest = 32
// A key and its value may count for two, so that text within the bound may look deeper.
const deepestText = 100
const mostNodes = 50_000

/** Reads a YAML text, document by document; empty documents are left out. Aliases stand for their anchor's value, but
 * not without bound.
 * @example readYaml({ name: 'a.yml', text: 'title: x' })[0]?.root */
export function readYaml(source: SourceText): readonly YamlDocument[] {
  const whole: Span = { source, start: 0, end: Math.min(1, source.text.length) }
  if (nestsDeeper(source.text, deepestText))
    return [{ span: whole, findings: [findingOf(tooDeep(whole))] }]
  try {
    const parsed = parseAllDocuments(source.text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const documents = Array.isArray(parsed) ? parsed : []
    return documents
      .filter((document) => !isEmpty(document) || document.errors.length > 0)
      .map((document) => readDocument(document, source))
  } catch (error) {
    // The library recurses: hostile nesting exhausts its stack before ours is asked.
    if (!(error instanceof RangeError)) throw error
    return [{ span: whole, findings: [findingOf(tooDeep(whole))] }]
  }
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return (
    contents === null || (isScalar(contents) && contents.value === null && contents.source === '')
  )
}

function readDocument(document: Document.Parsed, source: SourceText): YamlDocument {
  const [start, , end] = document.range
  const span: Span = { source, start, end }
  const problems = [...document.errors, ...document.warnings].map((problem): Finding => {
    const [from, to] = problem.pos
    return {
      severity: 'error',
      code: 'SIGMA_YAML',
      message: `This is not valid YAML: ${sentence(problem.message)}.`,
      span: { source, start: from, end: Math.max(from + 1, to) },
    }
  })
  if (problems.length > 0 || document.contents === null) return { span, findings: problems }
  try {
    const reader = new NodeReader(document, source)
    return { span, root: reader.read(document.contents, 1), findings: [] }
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    return { span, findings: [findingOf(error)] }
  }
}

function sentence(message: string): string {
  const first = message.split('\n')[0]!.replace(/\.$/, '')
  return first.charAt(0).toLowerCase() + first.slice(1)
}

function tooDeep(span: Span): TrailproofError {
  return new TrailproofError('RULE_NESTED_TOO_DEEP', `Values nest deeper than ${deepest} levels.`, {
    span,
  })
}

class NodeReader {
  readonly #document: Document.Parsed
  readonly #source: SourceText
  #count = 0

  constructor(document: Document.Parsed, source: SourceText) {
    this.#document = document
    this.#source = source
  }

  read(node: YamlLibraryNode | null, depth: number): YamlNode {
    const span = this.#spanOf(node)
    this.#count += 1
    if (depth > deepest) throw tooDeep(span)
    if (this.#count > mostNodes) {
      throw new TrailproofError('SIGMA_YAML', `A rule has at most ${mostNodes} values.`, {
        span,
        hint: 'Aliases of aliases multiply what they stand for.',
      })
    }
    if (isAlias(node)) return this.read(this.#target(node, span), depth + 1)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(asNode(item), depth + 1))
      return { kind: 'list', items, span }
    }
    if (isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair, span, depth))
      return { kind: 'map', entries, span }
    }
    return scalarOf(node, span)
  }

  #target(alias: YamlLibraryNode & { readonly source: string }, span: Span): YamlLibraryNode {
    const target = isAlias(alias) ? alias.resolve(this.#document) : undefined
    if (target !== undefined) return target
    throw new TrailproofError('SIGMA_YAML', `There is no anchor "&${alias.source}".`, { span })
  }

  #entry(pair: Pair, around: Span, depth: number): YamlEntry {
    const key = asNode(pair.key)
    const keySpan = key === null ? around : this.#spanOf(key)
    const read = this.read(key, depth + 1)
    if (read.kind !== 'scalar') {
      throw new TrailproofError('SIGMA_YAML', 'A key must be text.', { span: keySpan })
    }
    const value = asNode(pair.value)
    // A key without a value has no node of its own.
    const empty: YamlNode = { kind: 'scalar', value: null, text: '', span: keySpan }
    return {
      key: read.text,
      keySpan,
      value: value === null ? empty : this.read(value, depth + 1),
    }
  }

  #spanOf(node: YamlLibraryNode | null): Span {
    const [start, end] = node?.range ?? [0, 1]
    return { source: this.#source, start, end: Math.max(start, end) }
  }
}

function asNode(value: unknown): YamlLibraryNode | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) || isPair(value)
    ? (value as YamlLibraryNode)
    : null
}

function scalarOf(node: YamlLibraryNode | null, span: Span): YamlNode {
  const found: unknown = isScalar(node) ? node.value : null
  const isKnown =
    typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
  const value = isKnown ? found : null
  if (typeof value === 'string') return { kind: 'scalar', value, text: value, span }
  const source = isScalar(node) ? node.source : undefined
  const text = source ?? (value === null ? '' : String(value))
  const isTooLarge = typeof value === 'number' && !isExact(value)
  return { kind: 'scalar', value: isTooLarge ? text : value, text, span }
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}
