import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
import { type SigmaMapping } from './mapping.ts';
import type { SigmaDetection } from './tree.ts';
/** Compiles the detection of a Sigma rule for the log's own form of events.
 * @example compileSigma(detection, rawFieldSource()).matches({ eventName: 'CreateUser' }) */
export declare function compileSigma<E>(detection: SigmaDetection, fields: FieldSource<E>, mapping?: SigmaMapping): CompiledQuery<E>;
