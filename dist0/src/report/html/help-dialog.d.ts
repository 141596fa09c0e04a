import { type Markup } from './markup.ts';
/** The list of keys, opened by `?`. */
export declare const helpDialog: Markup;
