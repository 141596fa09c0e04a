/** Type, links, badges, buttons. */
export declare const base: string;
