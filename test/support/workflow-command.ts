/** A workflow command as GitHub's runner reads it. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line as GitHub's runner does (ActionCommand.TryParseV2 of actions/runner): `::name key=value,…::message`, with
 * escapes in values and message; undefined for a line that is no command. */
export function parsedCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end === -1) return undefined
  const info = text.slice(2, end)
  const space = info.indexOf(' ')
  const pairs =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',')
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    const value = pair.slice(at + 1)
    return at < 1 || value === '' ? [] : [[pair.slice(0, at), unescaped(value, true)] as const]
  })
  return {
    command: space === -1 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    message: unescaped(text.slice(end + 2), false),
  }
}

function unescaped(text: string, isProperty: boolean): string {
  const whole = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const value = isProperty ? whole.replaceAll('%3A', ':').replaceAll('%2C', ',') : whole
  return value.replaceAll('%25', '%')
}
