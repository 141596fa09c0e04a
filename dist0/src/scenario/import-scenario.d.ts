/** Imports a scenario module and gives its default export, unchecked. Bundled ones are imported natively; a user's
 * goes through jiti, with this package and its SDK clients as aliases, so that a folder needs no node_modules. `fresh` reads a user's
 * scenario anew, with the modules that it imports. */
export declare function importScenario(file: string, options?: {
    readonly fresh?: boolean;
}): Promise<unknown>;
