import type { JsonNode } from '../json/json-tree.ts';
type JsonObject = Extract<JsonNode, {
    readonly kind: 'object';
}>;
/** Gives a rule of a Kibana export the shape of a detection-rules file: a table `rule`, with new terms in a table of
 * their own, and without what Kibana notes about its own copy. Places stay those of the export.
 * @example exportRule(line) // { rule: { name: …, new_terms: { value: [...] } } } */
export declare function exportRule(line: JsonObject): JsonObject;
export {};
