/** True for a text that AWS gives its meaning: a value of an enumeration, a service, a fixed phrase. Such texts say nothing of
 * whose log it is, and rules look for them.
 * @example isVocabulary('launchPermission') // true */
export declare function isVocabulary(text: string): boolean;
/** True for an action as policies name it, with wildcards or without: `iam:Create*`. */
export declare function isActionPattern(text: string): boolean;
/** A region or a zone in it, by its form. Logs that others anonymised hold regions that do not exist. */
export declare function isRegion(text: string): boolean;
/** A region that AWS could have, where a text may be anything. */
export declare function isLikelyRegion(text: string): boolean;
