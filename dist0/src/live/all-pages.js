/** Of a hundred things each, mostly: more than an account or a run has of anything. */
const most = 100;
/** IAM's, in both. */
export const marker = { told: 'Marker', asked: 'Marker' };
/** All pages of one of AWS's lists; undefined once `ask` gives no answer for one.
 * @throws EndlessList for a list that goes on after a hundred pages */
export async function allPages(ask, { told, asked }) {
    const pages = [];
    let page = {};
    while (pages.length < most) {
        const answer = await ask(page);
        if (answer === undefined)
            return answer;
        pages.push(answer);
        const next = answer[told];
        if (typeof next !== 'string')
            return pages;
        page = { [asked]: next };
    }
    throw new EndlessList();
}
/** A list of AWS's that has no end. */
export class EndlessList extends Error {
    /** How many pages came. */
    pages = most;
    constructor() {
        super(`AWS's list has no end: ${most} pages came.`);
    }
}
//# sourceMappingURL=all-pages.js.map