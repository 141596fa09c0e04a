import type { CompiledSearch } from '../../compiled-search.ts';
import type { FieldSource } from '../../field-source.ts';
import type { EqlStatement } from '../tree.ts';
/** Compiles a query whose matches depend on several events: a sequence, a sample, anything with pipes.
 * @throws TrailproofError as the lowering of its conditions and keys does */
export declare function compileSearch<E>({ query, pipes }: EqlStatement, fields: FieldSource<E>, options: {
    readonly categoryField: string;
}): CompiledSearch<E>;
