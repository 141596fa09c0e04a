/** Lambda puts the API's date, and sometimes a version, behind the name of a call; what came after 2020 has no date.
 * From real records and, where there is none, from names that rules and pipelines of others look for. */
export declare const lambdaEventNames: Readonly<Record<string, string>>;
