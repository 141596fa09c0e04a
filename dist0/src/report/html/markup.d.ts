/** A piece of HTML that is safe as it is. */
export interface Markup {
    readonly markup: string;
}
/** What a template takes: texts are escaped, pieces are not, nothing is written for undefined and false. */
export type Insert = Markup | string | number | undefined | false | readonly Insert[];
/** Writes HTML. Every text that is put in is escaped, in content and in quoted attributes alike.
 * @example html`<p title="${title}">${text}</p>` */
export declare function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup;
