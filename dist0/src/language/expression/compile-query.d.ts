import type { Finding } from '../../diagnostic/finding.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { FieldSource } from '../field-source.ts';
import type { Expression } from './expression.ts';
/** Makes the running form of a lowered query that looks at one event at a time. */
export declare function compileQuery<E>(tree: Expression, fields: FieldSource<E>, warnings: readonly Finding[]): CompiledQuery<E>;
