import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compileSigma } from '../../language/sigma/compile.js';
import { compileCorrelation, } from '../../language/sigma/correlation/compile.js';
import { rawView } from './raw-view.js';
/** Compiles a Sigma rule or correlation for the raw form of a view's events.
 * @throws TrailproofError SIGMA_INPUT_UNSUPPORTED where the view has only documents */
export function compileSigmaDraft(sigma, { query }, fields) {
    const raw = rawView(fields);
    if (raw === undefined) {
        const message = 'Sigma rules read CloudTrail records, and these are documents.';
        throw new TrailproofError('SIGMA_INPUT_UNSUPPORTED', message, {
            span: query.spanOf(0, 1),
            hint: 'Replay the records that the documents were made of.',
        });
    }
    return 'linked' in sigma
        ? { kind: 'correlation', query: compileCorrelation(sigma.linked, raw, sigma.mapping) }
        : { kind: 'test', query: compileSigma(sigma.detection, raw, sigma.mapping) };
}
//# sourceMappingURL=compile-sigma-draft.js.map