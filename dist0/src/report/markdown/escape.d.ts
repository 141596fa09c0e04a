/** Writes a foreign text as code, in which GitHub makes no links, mentions or markup; long texts are cut.
 * @example code('a|<b>') // '<code>a&#124;&#60;b&#62;</code>' */
export declare function code(text: string): string;
/** Writes a command as code, whole unless it is absurdly long: people paste it. */
export declare function command(text: string): string;
/** Writes a foreign text for the inside of an HTML element; nothing of it is Markdown or HTML any more. */
export declare function escaped(text: string): string;
