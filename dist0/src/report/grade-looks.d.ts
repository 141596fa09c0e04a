import type { Grade } from '../coverage/grade.ts';
/** How a grade is called and coloured wherever coverage is drawn. */
export interface GradeLook {
    /** What it says, in a few words. */
    readonly label: string;
    /** Fill on a light page; dark text on it has a contrast of 7 or more. */
    readonly light: string;
    /** Fill on a dark page, for light text. */
    readonly dark: string;
}
export declare const gradeLooks: Readonly<Record<Grade, GradeLook>>;
/** The weakest first. */
export declare const gradeNames: readonly Grade[];
