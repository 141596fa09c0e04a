import type { SideEffect } from '../../report/live-plan.ts';
import type { DryPlay } from './dry-play.ts';
/** What a play in memory showed beside its own calls, and what outlives its undo. */
export declare function sideEffectsOf({ entries, records, }: Pick<DryPlay, 'entries' | 'records'>): readonly SideEffect[];
