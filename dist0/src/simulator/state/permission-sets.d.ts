import type { RoleDeclaration } from '../../scenario/world.ts';
import type { AccountState } from './account-state.ts';
/** The name of the role that Identity Center makes of a permission set in an account. */
export declare function permissionSetRole(account: string, permissionSet: string): string;
/** The SAML provider through which Identity Center's people come into an account. */
export declare function identityCenterProvider(account: string): string;
/** The roles that Identity Center keeps in an account for its permission sets, by name. */
export declare function permissionSetRoles(account: AccountState): Readonly<Record<string, RoleDeclaration>>;
