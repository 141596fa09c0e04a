import { type Action } from '../action.ts';
import type { App } from '../estate/estate.ts';
/** What is read of a function. */
export declare const functionReads: ({ name }: App) => readonly Action[];
/** ListFunctions. */
export declare const listFunctions: Action;
/** New code of a function, from the bucket of the pipeline. */
export declare const updateCode: (app: App, bucket: string) => Action;
/** A function that did not exist yet. */
export declare const createFunction: (app: App, bucket: string) => Action;
/** GetAuthorizationToken: a container client signs in to the registry. */
export declare const registryLogin: Action;
/** A push of an image: the layers that are new, then the manifest. */
export declare function pushImage(app: App, account: string): readonly Action[];
/** A pull of an image by what runs it. */
export declare function pullImage(app: App, account: string): readonly Action[];
/** A new version of a service of containers. */
export declare const deployService: ({ name }: App, account: string) => readonly Action[];
/** A change of a stack. */
export declare const deployStack: ({ name }: App, account: string) => readonly Action[];
