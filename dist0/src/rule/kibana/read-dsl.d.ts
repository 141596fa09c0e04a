import type { EventFilter } from '../../language/filter/event-filter.ts';
import type { PlacePath } from '../placed-document.ts';
import { type PlainTable } from '../plain-table.ts';
import { type FilterReader } from './filter-reader.ts';
/** Reads a condition of Elasticsearch's query language, as far as filters use it; what is not modelled becomes a
 * finding. */
export declare function readDsl(query: PlainTable, path: PlacePath, reader: FilterReader): EventFilter | undefined;
