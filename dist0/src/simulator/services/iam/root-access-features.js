import { stateSlot } from '../../state/state-slot.js';
const every = ['RootCredentialsManagement', 'RootSessions'];
/** The features that are on in the organisation of a managing account: both from the beginning, so that a world with
 * members can use AssumeRoot. */
export const rootAccessFeaturesOf = stateSlot(() => new Set(every));
//# sourceMappingURL=root-access-features.js.map