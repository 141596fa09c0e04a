import type { Place, Remark } from '../remarks/remark.ts'
import { shown } from '../shown.ts'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const
const order = ['error', 'warning', 'note'] as const

/** Writes remarks as workflow commands, which GitHub shows beside the lines of a pull request; errors come first, since
 * GitHub shows ten of a level a step. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example // ::error file=rules/a.toml,line=3,col=1,title=lost in s attack/x::a-rule no longer fires … */
export function* workflowCommands(
  remarks: readonly Remark[],
  { pathOf }: { readonly pathOf: (file: string) => string },
): Iterable<string> {
  const sorted = order.flatMap((level) => remarks.filter((remark) => remark.level === level))
  for (const remark of sorted) yield `${commandOf(remark, pathOf)}\n`
}

function commandOf(
  { level, place, title, lines }: Remark,
  pathOf: (file: string) => string,
): string {
  const properties = { ...(place && propertiesOf(place, pathOf)), title: shown(title) }
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  const text = lines.map((line) => data(shown(line))).join('%0A')
  return `::${commands[level]} ${written.join(',')}::${text}`
}

function propertiesOf(
  { file, line, column, endLine, endColumn }: Place,
  pathOf: (file: string) => string,
): Readonly<Record<string, string>> {
  const path = { file: shown(pathOf(file)) }
  if (line === undefined) return path
  const start = { ...path, line: String(line) }
  // GitHub shows columns only of what begins and ends on one line.
  if (endLine !== undefined && endLine !== line) return { ...start, endLine: String(endLine) }
  if (column === undefined) return start
  const end = endColumn !== undefined && endColumn > column ? { endColumn: String(endColumn) } : {}
  return { ...start, col: String(column), ...end }
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
