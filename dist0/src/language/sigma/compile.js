import { compileQuery } from '../expression/compile-query.js';
import { lowerSigma } from './lowering.js';
import { noMapping } from './mapping.js';
/** Compiles the detection of a Sigma rule for the log's own form of events.
 * @example compileSigma(detection, rawFieldSource()).matches({ eventName: 'CreateUser' }) */
export function compileSigma(detection, fields, mapping = noMapping) {
    return compileQuery(lowerSigma(detection, mapping), fields, []);
}
//# sourceMappingURL=compile.js.map