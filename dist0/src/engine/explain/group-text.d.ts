import type { AlertValue } from '../alert.ts';
/** Names the values of a group: `user.name=alice, source.ip=(none)`; a rule without group fields has one group, all.
 * @example groupText(['user.name'], ['alice']) // 'user.name=alice' */
export declare function groupText(names: readonly string[], values: readonly AlertValue[]): string;
