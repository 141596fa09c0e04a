import type { QueryText } from '../../diagnostic/span.ts';
import type { Scalar } from '../../language/field-source.ts';
import type { QueryItem, QueryView } from './query-view.ts';
import type { Queried, QueryOptions } from './query.ts';
/** Runs a query whose matches are events or sets of them. */
export declare function matchingEvents<E>(text: QueryText, view: QueryView<E>, options: QueryOptions & {
    readonly language: 'kql' | 'eql';
}): Promise<Queried>;
/** Runs an ES|QL query over all events as one table. */
export declare function tableOfEvents<E>(text: QueryText, view: QueryView<E>, options: QueryOptions): Promise<Queried>;
/** Reads what names an event: a field of its object, or its number from 0. */
export declare function idReader(idField: string | undefined): (item: QueryItem<unknown>) => Scalar;
