import { type Insert, type Markup } from './markup.ts';
/** One figure of the summary. */
export interface Tile {
    readonly title: string;
    readonly figure: string;
    /** What the figure is out of, in small beside it. */
    readonly of?: string | undefined;
    readonly tone?: 'good' | 'bad' | 'plain' | undefined;
    readonly more?: Insert;
}
export declare function tile({ title, figure, of, tone, more }: Tile): Markup;
/** A list of short lines under a figure, cut where it is long. */
export declare function shortList(lines: readonly Insert[], most: number, rest?: string): Markup;
