/** How well a technique is covered, in words.
 * @example stateText({ grade: 'fired', seen: 1, of: 2 }) // 'fired, 1 of 2' */
export const stateText = ({ grade, seen, of }) => of === 0 ? grade : `${grade}, ${seen} of ${of}`;
//# sourceMappingURL=state-text.js.map