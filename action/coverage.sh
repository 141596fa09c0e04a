#!/usr/bin/env bash
# Computes coverage and its gates. How it ends is told by the last step.
set -euo pipefail
source "$(dirname "$0")/common.sh"
cd "$WORKING_DIRECTORY"

arguments=()
add_each --rules "$RULES"
add_each --scenarios "$SCENARIOS"
add_each --golden "$GOLDEN"
add_each --min-grade "$MIN_GRADE"
add_each --fail-on-gap "$FAIL_ON_GAP"
code=0
run_shielded coverage --report "json=$REPORT_DIR/coverage.json" \
  --report "markdown=$REPORT_DIR/coverage.md" || code=$?
show "$REPORT_DIR/coverage.md" >>"$GITHUB_STEP_SUMMARY"
echo "code=$code" >>"$GITHUB_OUTPUT"
