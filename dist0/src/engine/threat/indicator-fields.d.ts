import type { FieldSource } from '../../language/field-source.ts';
import type { Indicator } from '../../rule/indicators.ts';
/** Indicators seen as documents: types are guessed from the values, but for times and addresses, which have theirs. */
export declare function indicatorFields(indicators: readonly Indicator[]): FieldSource<unknown>;
