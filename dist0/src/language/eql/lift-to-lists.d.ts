import type { FieldValue, Scalar } from '../field-source.ts';
/** Widens a function of single values to lists: it is applied to every combination, and any result may count. */
export declare function liftToLists(evaluate: (values: readonly (Scalar | undefined)[]) => Scalar | undefined): (values: readonly FieldValue[]) => FieldValue;
