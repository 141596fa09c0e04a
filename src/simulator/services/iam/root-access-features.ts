import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** What IAM can do to the root users of an organisation's members, by the names of ListOrganizationsFeatures. */
export type RootAccessFeature = 'RootCredentialsManagement' | 'RootSessions'

const every: readonly RootAccessFeature[] = ['RootCredentialsManagement', 'RootSessions']

/** The features that are on in the organisation of a managing account: both from the beginning, so that a world with
 * members can use AssumeRoot. */
export const rootAccessFeaturesOf: (manager: AccountState) => Set<RootAccessFeature> = stateSlot(
  () => new Set(every),
)
