/** Whether a value that JSON gave is nested no deeper than a document of Elasticsearch, so that it can be walked: more
 * than any index takes (index.mapping.depth.limit is 20), and less than a stack. */
export declare function isShallow(value: unknown): boolean;
