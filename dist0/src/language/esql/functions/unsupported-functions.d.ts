/** Functions that ES|QL has and trailproof does not model (names from Elastic's reference of ES|QL 9.x). */
export declare const unsupportedFunctions: ReadonlySet<string>;
