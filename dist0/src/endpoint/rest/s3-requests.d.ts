import type { HttpRequest } from '../http.ts';
import type { Routed } from './route.ts';
/** Takes the bucket out of host or path, as the routes of S3 know only what comes after it. */
export declare function normaliseS3(request: HttpRequest): HttpRequest & {
    readonly members?: object;
};
/** The operation that a request means among those that its path and query fit. */
export declare function chooseS3(found: readonly Routed[], request: HttpRequest): Routed | undefined;
