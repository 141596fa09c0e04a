import type { Span } from '../../diagnostic/span.ts';
/** A value of a YAML text with its place. */
export type YamlNode = YamlScalar | YamlList | YamlMap;
export interface YamlScalar {
    readonly kind: 'scalar';
    /** By YAML 1.2's core schema; a whole number too large to be exact is text. */
    readonly value: string | number | boolean | null;
    /** As it was written, without quotes. */
    readonly text: string;
    readonly span: Span;
}
export interface YamlList {
    readonly kind: 'list';
    readonly items: readonly YamlNode[];
    readonly span: Span;
}
export interface YamlMap {
    readonly kind: 'map';
    readonly entries: readonly YamlEntry[];
    readonly span: Span;
}
export interface YamlEntry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: YamlNode;
}
/** The entry of a map under a key; undefined for any other node. */
export declare function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined;
/** The text of a scalar under a key of a map, where it is text. */
export declare function textAt(node: YamlNode | undefined, key: string): string | undefined;
/** The values of a node that may be one or a list of several. */
export declare function itemsOf(node: YamlNode): readonly YamlNode[];
/** A node as plain data, without its places. */
export declare function plainOf(node: YamlNode): unknown;
