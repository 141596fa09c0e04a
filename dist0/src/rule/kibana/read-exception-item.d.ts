import type { Finding } from '../../diagnostic/finding.ts';
import type { PlacedDocument, PlacePath } from '../placed-document.ts';
import { type PlainTable } from '../plain-table.ts';
import type { ExceptionItem } from './exception-lists.ts';
/** An item of an exception list with the list that it belongs to, or what is wrong with it. */
export interface ReadItem {
    readonly listId?: string | undefined;
    readonly item?: ExceptionItem | undefined;
    readonly findings: readonly Finding[];
}
/** Reads an item of an exception list as Kibana exports it: all entries must hold. An item that expires counts for
 * the events up to then.
 * @example readExceptionItem(document, [], valueLists).item?.filter.kind // 'and' */
export declare function readExceptionItem(document: PlacedDocument, path: PlacePath, { item, valueLists }: {
    item: PlainTable;
    valueLists: ReadonlyMap<string, readonly string[]>;
}): ReadItem;
