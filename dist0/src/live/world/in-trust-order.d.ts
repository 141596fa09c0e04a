import type { RoleDeclaration } from '../../scenario/world.ts';
/** Roles in an order in which those that a trust policy names come first: AWS refuses a principal that is not there.
 * Roles that name each other stay in their order. */
export declare function inTrustOrder(roles: Readonly<Record<string, RoleDeclaration>>): readonly (readonly [string, RoleDeclaration])[];
