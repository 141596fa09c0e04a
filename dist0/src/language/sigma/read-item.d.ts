import type { Span } from '../../diagnostic/span.ts';
import type { SigmaMapping } from './mapping.ts';
import type { SigmaItem } from './tree.ts';
import { type YamlEntry, type YamlNode } from './yaml-node.ts';
/** The name under which a view gives every value of an event; no field can have it. */
export declare const everyField = "*";
/** Reads a field with its modifiers and values; a name that is empty before its modifiers means keywords.
 * @throws TrailproofError SIGMA_MODIFIER, SIGMA_VALUE, SIGMA_FIELD, SIGMA_PLACEHOLDER_UNSUPPORTED, PATTERN_INVALID,
 * PATTERN_UNSUPPORTED */
export declare function readItem(entry: YamlEntry, mapping: SigmaMapping): SigmaItem;
/** Reads values without a field: each may stand anywhere in an event. */
export declare function readKeywords(values: readonly YamlNode[], span: Span): SigmaItem;
