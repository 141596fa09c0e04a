import type { Namespace } from './namespace.ts';
/** The namespaces that are known, as commands and calls name them. */
export declare const namespaceNames: ReadonlySet<string>;
/** How a service appears in CloudTrail.
 * @example namespaceOf('lambda').eventName('ListFunctions') // 'ListFunctions20150331'
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export declare function namespaceOf(name: string): Namespace;
/** CloudTrail's readOnly: the verb decides (33,000 real records), a few operations differ. */
export declare function isReadOnly(service: Pick<Namespace, 'name' | 'readOnly'>, operation: string): boolean;
