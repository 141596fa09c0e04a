#!/usr/bin/env bash
# Takes the trailproof that the project has installed, else the one that this action comes with, built if need be.
set -euo pipefail
cd "$WORKING_DIRECTORY"

if package=$(node -p 'require.resolve("trailproof/package.json")' 2>/dev/null); then
  home=$(dirname "$package")
else
  home=$GITHUB_ACTION_PATH
fi
command=$home/dist/src/cli/main.js
if [ ! -f "$command" ]; then
  echo "::group::Build trailproof"
  (cd "$home" && npm ci --no-audit --no-fund && npm run build)
  echo "::endgroup::"
fi
echo "trailproof $(node "$command" --version) in $home"
echo "trailproof=$command" >>"$GITHUB_OUTPUT"
