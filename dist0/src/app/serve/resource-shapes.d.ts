import { z } from 'zod';
import type { PolicyDocument } from '../../scenario/world.ts';
/** The shapes of resources in a world's file; `policy` is that of a policy document. */
export declare function resourceShapes(policy: z.ZodType<PolicyDocument>): z.ZodRawShape;
