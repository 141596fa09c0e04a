import type { Identity } from '../../scenario/identity.ts';
/** What a run keeps an identity's credentials under: actors of the same identity share them. */
export declare function credentialName(identity: Identity): string;
