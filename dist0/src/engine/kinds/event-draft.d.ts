import { type Draft } from '../draft.ts';
import type { Run } from '../schedule.ts';
/** An alert about one event, which overlapping runs raise once. */
export declare function eventDraft(run: Run, hit: number): Draft;
