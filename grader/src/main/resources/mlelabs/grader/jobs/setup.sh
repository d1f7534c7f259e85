#!/usr/bin/env bash
# Gradescope runs this once, when the autograder's image is built.
set -euo pipefail
course="$(cd "$(dirname "$0")" && pwd)/course"
missing=()
command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
command -v bwrap >/dev/null || [ -e "$course/.venv" ] || missing+=(bubblewrap)
command -v prlimit >/dev/null || missing+=(util-linux)
if [ ${#missing[@]} -gt 0 ]; then
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${missing[@]}"
fi
# The library's jars are the command's too; they are in the archive once.
cp --no-clobber "$course"/lib/target/dependencies/*.jar "$course/lib/target/mlelabs.jar" "$course/grader/target/dependencies/"
