/** True when AWS refused every judged step of a case; false where there is none. */
export function isRefused({ records }) {
    const judged = records.filter(({ phase }) => phase === 'judged');
    // A refused sign-in has a message and no code.
    return (judged.length > 0 &&
        judged.every(({ record }) => (record['errorCode'] ?? record['errorMessage']) !== undefined));
}
//# sourceMappingURL=is-refused.js.map