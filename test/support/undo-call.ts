import { inverseOf } from '../../src/aws/inverse/inverse-of.ts'
import type { aCloud } from './a-cloud.ts'

type Caller = ReturnType<typeof aCloud>['call']
type Members = Readonly<Record<string, unknown>>

/** Makes a call and takes it back by the table of inverses; the answers of both, and what the undoing failed with. */
export async function makeAndUndo(
  call: Caller,
  [service, operation, input]: readonly [string, string, Members],
): Promise<{ readonly made: string; readonly undone: readonly string[] }> {
  const inverse = inverseOf(service, operation)
  if (inverse?.kind !== 'calls') return { made: inverse?.kind ?? 'unknown', undone: [] }
  const asked = inverse.prior?.(input)
  const prior =
    asked === undefined
      ? undefined
      : outputOf(await call(asked.service, asked.operation, asked.input))
  const { outcome } = await call(service, operation, input)
  if (outcome.kind === 'error') return { made: `${outcome.code}: ${outcome.message}`, undone: [] }
  const undone: string[] = []
  for (const back of inverse.calls({ input, output: outcome.output, prior })) {
    const result = await call(back.service, back.operation, back.input)
    undone.push(
      result.outcome.kind === 'error'
        ? `${back.operation}: ${result.outcome.code}: ${result.outcome.message}`
        : back.operation,
    )
  }
  return { made: 'output', undone }
}

function outputOf(result: Awaited<ReturnType<Caller>>): Members | undefined {
  return result.outcome.kind === 'output' ? result.outcome.output : undefined
}
