import type { Disguise, Spot } from './disguise.ts';
/** Replaces a text of a record by where it stands and by its form. What is not known to be AWS's vocabulary does not stay. */
export declare function replaceText(text: string, spot: Spot, disguise: Disguise): string;
