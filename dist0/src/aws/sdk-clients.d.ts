/** The SDK clients that come with this package. */
export declare const sdkClients: readonly string[];
