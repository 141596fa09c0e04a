import type { Span } from '../../diagnostic/span.ts';
import type { SigmaCondition } from './tree.ts';
/** Conditions given as a list mean any of them; undefined for none. */
export declare function anyCondition(conditions: readonly SigmaCondition[], span: Span): SigmaCondition | undefined;
