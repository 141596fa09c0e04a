import type { Inverse } from './inverse.ts';
/** How Lambda's calls on policies and layers are taken back. */
export declare const lambdaPolicyInverses: Readonly<Record<string, Inverse>>;
