/** Gives a version as a text whose order is that of Elasticsearch's type `version`: numbers by size, a pre-release
 * before its release, what is no version after all that are.
 * @example versionOrder('1.5.0') < versionOrder('1.11.3') // true */
export declare function versionOrder(text: string): string;
