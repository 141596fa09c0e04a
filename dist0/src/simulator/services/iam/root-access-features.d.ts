import type { AccountState } from '../../state/account-state.ts';
/** What IAM can do to the root users of an organisation's members, by the names of ListOrganizationsFeatures. */
export type RootAccessFeature = 'RootCredentialsManagement' | 'RootSessions';
/** The features that are on in the organisation of a managing account: both from the beginning, so that a world with
 * members can use AssumeRoot. */
export declare const rootAccessFeaturesOf: (manager: AccountState) => Set<RootAccessFeature>;
