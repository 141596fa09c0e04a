import type { Operation } from '../../operation.ts';
/** S3's calls on objects. They are data events: a trail keeps them only where its selectors name the bucket. */
export declare const objectOperations: readonly Operation[];
