import type { HtmlReport } from './html-report.ts';
/** What the run came to, in a line. */
export interface Headline {
    readonly tone: 'good' | 'bad' | 'plain';
    readonly words: string;
}
/** Says first whether the run is as reviewed, where there is something to review. */
export declare function headlineOf({ verify, coverage, survey, replay }: HtmlReport): Headline;
