/** Gives the address of the CI run that this process is part of, from what GitHub and GitLab tell every job; undefined
 * elsewhere, and where that is no plain address.
 * @example runUrl({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' })
 * // 'https://github.com/o/r/actions/runs/7' */
export declare function runUrl(environment: NodeJS.ProcessEnv): string | undefined;
