/** Gives the address of the CI run that this process is part of, from what GitHub and GitLab tell every job; undefined
 * elsewhere, and where that is no plain address.
 * @example runUrl({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' })
 * // 'https://github.com/o/r/actions/runs/7' */
export function runUrl(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const run = environment['GITHUB_RUN_ID'];
    const known = [server, repository, run].every((part) => (part ?? '') !== '');
    const url = known ? `${server}/${repository}/actions/runs/${run}` : environment['CI_JOB_URL'];
    return /^https?:\/\/[\w.:/-]+$/.test(url ?? '') ? url : undefined;
}
//# sourceMappingURL=run-url.js.map