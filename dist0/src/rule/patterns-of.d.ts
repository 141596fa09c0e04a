import type { QueryDraft } from './rule.ts';
/** The index patterns that a rule reads: those of its FROM in ES|QL, else its own.
 * @example patternsOf({ type: 'query', query, categoryField: 'event.category', index: ['logs-aws*'] }) // ['logs-aws*'] */
export declare function patternsOf({ type, query, index }: QueryDraft): readonly string[];
/** Whether a rule reads the alerts of other rules: not, nothing else, or beside events. */
export type AlertsRead = 'none' | 'only' | 'also';
/** Says whether a rule reads the SIEM's own alerts, by its index patterns.
 * @example alertsRead({ type: 'query', query, categoryField: 'event.category', index: ['.alerts-security.*'] }) // 'only' */
export declare function alertsRead(draft: QueryDraft): AlertsRead;
