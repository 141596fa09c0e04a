import type { DraftValue, ModifierContext } from './modifier.ts';
/** Puts every combination of the placeholders' values in their place.
 * @throws TrailproofError SIGMA_PLACEHOLDER_UNSUPPORTED for a placeholder without values */
export declare function expandPlaceholders(value: DraftValue, { placeholders, span }: ModifierContext): DraftValue | readonly DraftValue[];
