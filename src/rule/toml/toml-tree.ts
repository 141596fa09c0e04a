import type { AST } from 'toml-eslint-parser'
import type { DiagnosticCode } from '../../diagnostic/codes.ts'
import type { SourceText } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { PlacedNode, PlaceRange } from '../placed-document.ts'

// Rules nest five levels (threat, technique, subtechnique); filters of Kibana a few more.
const deepest = 32

/** Joins the tables of a parsed TOML file into one tree.
 * @throws TrailproofError with the given code when values nest deeper than 32 levels. */
export function tomlTree(
  program: AST.TOMLProgram,
  source: SourceText,
  tooDeep: DiagnosticCode,
): PlacedNode {
  const depthGuard = (depth: number, [start, end]: PlaceRange): void => {
    if (depth <= deepest) return
    throw new TrailproofError(tooDeep, `Values nest deeper than ${deepest} levels.`, {
      span: { source, start, end },
    })
  }
  const root = new Table([0, 0])
  for (const statement of program.body[0].body) {
    if (statement.type === 'TOMLKeyValue') {
      insert(root, statement, depthGuard)
      continue
    }
    depthGuard(statement.resolvedKey.length, statement.key.range)
    const table = openTable(root, statement)
    for (const pair of statement.body) {
      insert(table, pair, (depth, range) => depthGuard(depth + statement.resolvedKey.length, range))
    }
  }
  return root
}

type DepthGuard = (depth: number, range: PlaceRange) => void

class Table implements PlacedNode {
  readonly isText = false
  readonly entries: Map<string, PlacedNode> = new Map()
  readonly place: PlaceRange
  readonly key: PlaceRange | undefined

  constructor(place: PlaceRange, key?: PlaceRange) {
    this.place = place
    this.key = key
  }

  child(part: string | number): PlacedNode | undefined {
    return typeof part === 'string' ? this.entries.get(part) : undefined
  }

  plain(): unknown {
    return Object.fromEntries([...this.entries].map(([name, node]) => [name, node.plain()]))
  }
}

class List implements PlacedNode {
  readonly isText = false
  readonly items: PlacedNode[] = []
  readonly place: PlaceRange
  readonly key: PlaceRange | undefined

  constructor(place: PlaceRange, key?: PlaceRange) {
    this.place = place
    this.key = key
  }

  child(part: string | number): PlacedNode | undefined {
    return typeof part === 'number' ? this.items[part] : undefined
  }

  plain(): unknown {
    return this.items.map((item) => item.plain())
  }
}

function openTable(root: Table, statement: AST.TOMLTable): Table {
  const place = headerOf(statement)
  const path = statement.resolvedKey
  let node: PlacedNode = root
  for (const [index, part] of path.entries()) {
    const opensList = typeof path[index + 1] === 'number'
    const next: PlacedNode =
      node.child(part) ?? (opensList ? new List(place, place) : new Table(place, place))
    adopt(node, part, next)
    node = next
  }
  if (node instanceof Table) return node
  throw new TrailproofError('INTERNAL', 'A TOML table header led to a list.')
}

function adopt(parent: PlacedNode, part: string | number, child: PlacedNode): void {
  if (parent instanceof Table && typeof part === 'string') parent.entries.set(part, child)
  if (parent instanceof List && typeof part === 'number') parent.items[part] = child
}

/** `[rule.threat]` with its brackets, without the lines below. */
function headerOf(statement: AST.TOMLTable): PlaceRange {
  const brackets = statement.kind === 'array' ? 2 : 1
  return [statement.range[0], statement.key.range[1] + brackets]
}

function insert(table: Table, pair: AST.TOMLKeyValue, depthGuard: DepthGuard): void {
  const key = pair.key.range
  const names = pair.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
  depthGuard(names.length, key)
  let parent = table
  for (const name of names.slice(0, -1)) {
    const next = parent.entries.get(name) ?? new Table(key, key)
    parent.entries.set(name, next)
    // The parser has refused a dotted key through anything but a table.
    if (next instanceof Table) parent = next
  }
  parent.entries.set(names.at(-1)!, nodeOf(pair.value, { key, depth: names.length, depthGuard }))
}

interface Surroundings {
  readonly key: PlaceRange | undefined
  readonly depth: number
  readonly depthGuard: DepthGuard
}

function nodeOf(content: AST.TOMLContentNode, around: Surroundings): PlacedNode {
  const depth = around.depth + 1
  around.depthGuard(depth, content.range)
  if (content.type === 'TOMLArray') {
    const list = new List(content.range, around.key)
    for (const element of content.elements) {
      list.items.push(nodeOf(element, { ...around, key: undefined, depth }))
    }
    return list
  }
  if (content.type === 'TOMLInlineTable') {
    const table = new Table(content.range, around.key)
    for (const pair of content.body) {
      insert(table, pair, (inner, range) => around.depthGuard(depth + inner, range))
    }
    return table
  }
  return leafOf(content, around.key)
}

function leafOf(content: AST.TOMLValue, key: PlaceRange | undefined): PlacedNode {
  // A date has no type of its own in a rule: detection-rules reads dates as text.
  const value = content.value instanceof Date ? dateTextOf(content) : content.value
  return {
    place: content.range,
    key,
    isText: content.kind === 'string',
    child: () => undefined,
    plain: () => value,
  }
}

function dateTextOf(content: AST.TOMLValue): string {
  return 'datetime' in content ? content.datetime : ''
}
