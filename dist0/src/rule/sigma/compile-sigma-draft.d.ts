import type { CompiledQuery } from '../../language/compiled-query.ts';
import type { FieldSource } from '../../language/field-source.ts';
import { type CompiledCorrelation } from '../../language/sigma/correlation/compile.ts';
import type { QueryDraft } from '../rule.ts';
/** Compiles a Sigma rule or correlation for the raw form of a view's events.
 * @throws TrailproofError SIGMA_INPUT_UNSUPPORTED where the view has only documents */
export declare function compileSigmaDraft<E>(sigma: NonNullable<QueryDraft['sigma']>, { query }: QueryDraft, fields: FieldSource<E>): {
    readonly kind: 'test';
    readonly query: CompiledQuery<E>;
} | {
    readonly kind: 'correlation';
    readonly query: CompiledCorrelation<E>;
};
