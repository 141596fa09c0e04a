import type { EventView } from './event-view.ts';
/** ECS documents, as a SIEM exports them or `normalize` writes them, seen as events. Lag and enrichment are in them. */
export declare function documentEvents(): EventView;
