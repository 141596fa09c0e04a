import type { View } from './field-definition.ts';
import type { Profile } from './profile.ts';
/** A profile with its geo data, whose files are opened when an address is first looked up. */
export declare function viewOf(profile: Profile): View;
