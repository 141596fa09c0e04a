/** Compares a text with an IAM pattern: `*` is any run of characters, `?` any one.
 * Two pointers and one mark to go back to: never worse than the product of the lengths.
 * @example globMatches('iam:create*', 'iam:createuser') // true */
export declare function globMatches(pattern: string, text: string): boolean;
