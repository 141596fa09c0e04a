import { shellLine } from '../../diagnostic/shell-line.ts'
import type { LiveOptions } from './live-options.ts'

/** The commands that go on from a run: what was played is collected, what is left is taken back. */
export function nextCommands(
  one: {
    readonly run: string
    readonly broken?: object | undefined
    readonly leftovers: readonly object[]
    readonly kept: boolean
  },
  options: Pick<LiveOptions, 'endpointUrl' | 'runs' | 'sandboxes' | 'scenarios'>,
): readonly string[] {
  const { endpointUrl, runs, sandboxes, scenarios = [] } = options
  const account = [
    ...(sandboxes === 'sandboxes.toml' ? [] : ['--sandboxes', sandboxes]),
    ...(endpointUrl === undefined ? [] : ['--endpoint-url', endpointUrl]),
    ...(runs === undefined ? [] : ['--runs', runs]),
  ]
  const line = (command: string, ...more: readonly string[]): string =>
    shellLine(['trailproof', 'live', command, one.run, ...account, ...more])
  const isLeft = one.kept || one.leftovers.length > 0
  return [
    ...(one.broken === undefined
      ? [line('collect', ...scenarios.flatMap((path) => ['--scenarios', path]))]
      : []),
    ...(isLeft ? [line('cleanup')] : []),
  ]
}
