import type { Inverse } from './inverse.ts';
/** How an operation is taken back; undefined for a mutating operation that the table does not know.
 * @example inverseOf('iam', 'CreateUser')?.kind // 'calls'
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export declare function inverseOf(service: string, operation: string): Inverse | undefined;
