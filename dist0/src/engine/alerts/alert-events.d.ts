import type { Instant } from '../../time/duration.ts';
import type { Draft } from '../draft.ts';
import { type DraftOrigin } from '../finish-alert.ts';
import { type AlertDocument } from './alert-document.ts';
/** An alert as other rules find it. */
export interface WrittenAlert {
    readonly document: AlertDocument;
    readonly id: string;
    readonly created: Instant;
    /** All its events are history: it counts as the past and raises nothing alone. */
    readonly isHistory: boolean;
}
/** Writes an alert in the making as the SIEM does: a document, and for the shell of a sequence one more for each of its
 * events. */
export declare function alertEventsOf(draft: Draft, origin: DraftOrigin): readonly WrittenAlert[];
