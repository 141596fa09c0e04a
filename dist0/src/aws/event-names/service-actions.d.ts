/** The actions that IAM policies know for a service prefix; none for a prefix that IAM does not have.
 * @example serviceActions('sts').includes('AssumeRole') // true */
export declare function serviceActions(service: string): readonly string[];
/** What AWS calls the service of a prefix: `AWS Identity and Access Management` for `iam`; the prefix itself when it is not known. */
export declare function serviceTitle(service: string): string;
/** The service prefixes that IAM has actions for. */
export declare function iamServices(): readonly string[];
