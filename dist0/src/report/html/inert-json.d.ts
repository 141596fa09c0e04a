import { type Markup } from './markup.ts';
/** Embeds data that the page's script reads: inert, and nothing in it can end the block. */
export declare function inertJson(id: string, data: unknown): Markup;
