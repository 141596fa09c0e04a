import type { PlacedDocument } from '../placed-document.ts';
import { type PlainTable } from '../plain-table.ts';
/** The unchecked `[rule]` of a file, or undefined where that is missing or no table. */
export declare function ruleTable(document: PlacedDocument): PlainTable | undefined;
