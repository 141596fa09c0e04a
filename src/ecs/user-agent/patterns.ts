import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'

/** One pattern of uap-core: a regular expression and what replaces its groups. */
export interface AgentPattern {
  readonly source: string
  readonly flags: string
  readonly replacements: ReadonlyMap<string, string>
}

/** The three lists of uap-core, in the order in which they are tried. */
export interface AgentPatterns {
  readonly software: readonly AgentPattern[]
  readonly os: readonly AgentPattern[]
  readonly device: readonly AgentPattern[]
}

let loaded: AgentPatterns | undefined

/** The patterns of the package `uap-core`, read when a rule first asks for a parsed user agent (about 10 ms). */
export function agentPatterns(): AgentPatterns {
  loaded ??= readPatterns(
    readFileSync(createRequire(import.meta.url).resolve('uap-core/regexes.yaml'), 'utf8'),
  )
  return loaded
}

/** Reads regexes.yaml. The file is flat and each value a single-quoted text on a line of its own; a YAML parser takes
 * 40 times as long for the same.
 * @throws TrailproofError INTERNAL for a line of another form */
export function readPatterns(yaml: string): AgentPatterns {
  const lists = new Map<string, OpenPattern[]>()
  let list: OpenPattern[] = []
  for (const line of yaml.split('\n')) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    if (/^[a-z_]+:$/.test(line.trimEnd())) {
      list = []
      lists.set(text.slice(0, -1), list)
      continue
    }
    readMember(text, list)
  }
  return {
    software: patternsOf(lists.get('user_agent_parsers')),
    os: patternsOf(lists.get('os_parsers')),
    device: patternsOf(lists.get('device_parsers')),
  }
}

type OpenPattern = Map<string, string>

function readMember(text: string, list: OpenPattern[]): void {
  const first = text.startsWith('- ')
  const body = first ? text.slice(2).trimStart() : text
  const colon = body.indexOf(':')
  const value = body.slice(colon + 1).trim()
  if (first) list.push(new Map())
  const open = list.at(-1)
  const isText = value.length >= 2 && value.startsWith("'") && value.endsWith("'")
  if (colon < 1 || open === undefined || !isText) {
    throw new TrailproofError('INTERNAL', `uap-core has a line that is not understood: ${text}`)
  }
  open.set(body.slice(0, colon), value.slice(1, -1).replaceAll("''", "'"))
}

function patternsOf(list: readonly OpenPattern[] | undefined): readonly AgentPattern[] {
  return (list ?? []).map((members) => ({
    source: members.get('regex') ?? '(?!)',
    flags: members.get('regex_flag') ?? '',
    replacements: members,
  }))
}
