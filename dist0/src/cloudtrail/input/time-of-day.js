const colon = 0x3a;
const letterZ = 0x5a;
const quote = 0x22;
/** Milliseconds from `HH:MM:SSZ"`, the form that CloudTrail writes; NaN for any other. */
export function timeOfDay(text, at) {
    const hour = twoDigits(text, at);
    const minute = twoDigits(text, at + 3);
    const second = twoDigits(text, at + 6);
    const isForm = text.charCodeAt(at + 2) === colon &&
        text.charCodeAt(at + 5) === colon &&
        text.charCodeAt(at + 8) === letterZ &&
        text.charCodeAt(at + 9) === quote;
    // Comparisons are false for NaN, which is what a character that is no digit gives.
    if (!isForm || !(hour <= 23 && minute <= 59 && second <= 59))
        return Number.NaN;
    return ((hour * 60 + minute) * 60 + second) * 1000;
}
function twoDigits(text, at) {
    const tens = text.charCodeAt(at) - 0x30;
    const ones = text.charCodeAt(at + 1) - 0x30;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
//# sourceMappingURL=time-of-day.js.map