import type { Finding } from '../diagnostic/finding.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { Settings } from './settings.ts';
/** Warns where rules of the user's own run and neither a golden nor `expect` says what they must see: verifying nothing must not
 * look like a success. */
export declare function nothingPinned({ goldenIsBundled, expect }: Pick<Settings, 'goldenIsBundled' | 'expect'>, { rules }: Pick<LoadedDetectors, 'rules'>): readonly Finding[];
