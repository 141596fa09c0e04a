import type { Span } from '../../diagnostic/span.ts'
import type { SigmaCondition } from './tree.ts'

/** Conditions given as a list mean any of them; undefined for none. */
export function anyCondition(
  conditions: readonly SigmaCondition[],
  span: Span,
): SigmaCondition | undefined {
  return conditions.length > 1 ? { kind: 'or', operands: conditions, span } : conditions[0]
}
