import { plural } from './text/plural.js';
/** Coverage in a line: how many of the techniques that are claimed or played fired, and how well that is proven. */
export function coverageSummary({ techniques }) {
    const count = (...grades) => techniques.filter(({ grade }) => grades.includes(grade)).length;
    const asked = techniques.length - count('gap');
    return [
        `${count('fired', 'guarded', 'live')} of ${plural(asked, 'technique')} fired`,
        `${count('guarded', 'live')} guarded`,
        `${count('live')} live`,
        `${count('declared')} only declared`,
        plural(count('gap'), 'gap'),
    ].join(' · ');
}
//# sourceMappingURL=coverage-summary.js.map