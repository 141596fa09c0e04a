/** The named patterns of GROK, by the names and meanings of Logstash's library; they may refer to each other. */
export declare const grokPatterns: ReadonlyMap<string, string>;
