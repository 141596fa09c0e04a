/** A technique's id and name, as far as it has one.
 * @example techniqueName({ id: 'T1531', name: 'Account Access Removal' }) // 'T1531 Account Access Removal' */
export const techniqueName = ({ id, name }) => name === undefined ? id : `${id} ${name}`;
//# sourceMappingURL=technique-name.js.map