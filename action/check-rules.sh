#!/usr/bin/env bash
# Checks the rule files. How it ends is told by the last step, so that verify runs whatever is found here.
set -euo pipefail
source "$(dirname "$0")/common.sh"
mkdir -p "$REPORT_DIR"
reports=$(cd "$REPORT_DIR" && pwd)
cd "$WORKING_DIRECTORY"

arguments=()
add_each --rules "$RULES"
add_each --changed "$CHANGED"
code=0
run_shielded rules check --report "github=$reports/rules.annotations" \
  --report "markdown=$reports/rules.md" --report "sarif=$reports/rules.sarif" || code=$?
show "$reports/rules.annotations"
{
  echo "code=$code"
  echo "reports=$reports"
} >>"$GITHUB_OUTPUT"
