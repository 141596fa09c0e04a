import type { Clause } from '../../engine/explain/reason.ts';
import type { Style } from './style.ts';
import type { Cell } from './table.ts';
/** Writes a condition clause by clause, as rows of mark and clause, value met. */
export declare function clauseRows(clause: Clause, style: Style): readonly (readonly Cell[])[];
/** ✓ true, ✗ false, ? unknown. */
export declare function markOf(result: boolean | null, style: Style): Cell;
