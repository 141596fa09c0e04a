import type { AlertValue } from '../../engine/alert.ts';
/** Writes a value of an alert for people; null is `(none)`, long texts are cut. */
export declare function valueText(value: AlertValue): string;
/** Writes group keys: `user.name=alice, cloud.account.id=…`. */
export declare function groupText(group: Readonly<Record<string, AlertValue>>): string;
