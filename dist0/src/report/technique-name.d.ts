import type { TechniqueCoverage } from '../coverage/coverage-report.ts';
/** A technique's id and name, as far as it has one.
 * @example techniqueName({ id: 'T1531', name: 'Account Access Removal' }) // 'T1531 Account Access Removal' */
export declare const techniqueName: ({ id, name }: Pick<TechniqueCoverage, 'id' | 'name'>) => string;
