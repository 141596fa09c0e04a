import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CompiledQuery } from '../../language/compiled-query.ts'
import type { FieldSource } from '../../language/field-source.ts'
import { compileSigma } from '../../language/sigma/compile.ts'
import {
  compileCorrelation,
  type CompiledCorrelation,
} from '../../language/sigma/correlation/compile.ts'
import type { QueryDraft } from '../rule.ts'
import { rawView } from './raw-view.ts'

/** Compiles a Sigma rule or correlation for the raw form of a view's events.
 * @throws TrailproofError SIGMA_INPUT_UNSUPPORTED where the view has only documents */
export function compileSigmaDraft<E>(
  sigma: NonNullable<QueryDraft['sigma']>,
  { query }: QueryDraft,
  fields: FieldSource<E>,
):
  | { readonly kind: 'test'; readonly query: CompiledQuery<E> }
  | { readonly kind: 'correlation'; readonly query: CompiledCorrelation<E> } {
  const raw = rawView(fields)
  if (raw === undefined) {
    const message = 'Sigma rules read CloudTrail records, and these are documents.'
    throw new TrailproofError('SIGMA_INPUT_UNSUPPORTED', message, {
      span: query.spanOf(0, 1),
      hint: 'Replay the records that the documents were made of.',
    })
  }
  return 'linked' in sigma
    ? { kind: 'correlation', query: compileCorrelation(sigma.linked, raw, sigma.mapping) }
    : { kind: 'test', query: compileSigma(sigma.detection, raw, sigma.mapping) }
}
