/** Names files as seen from the top of the repository that `folder` is in, with slashes; a file outside keeps its whole
 * path. The top is GitHub's workspace where one is set, else the nearest folder with `.git`, else `folder` itself.
 * @example repositoryPaths('/repo/detections', {})('rules/a.toml') // 'detections/rules/a.toml' */
export declare function repositoryPaths(folder: string, environment: {
    readonly GITHUB_WORKSPACE?: string | undefined;
}): (file: string) => string;
