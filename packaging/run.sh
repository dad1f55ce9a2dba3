#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the workbench on the sample programme. Without a display it makes the
# sample project, prints its headline measures and writes briefing.pdf. Safe to run twice.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
say() { printf '\n== %s\n' "$*"; }

say "Installing what is missing"
packaging/install.sh
say "Building into build/release"
cmake --preset release
cmake --build --preset release --target hearken
hearken=build/release/bin/hearken
project=build/sample/Aldermere.hearken
mkdir -p build/sample
if [ ! -e "$project" ]; then
    say "Making the sample programme $project"
    "$hearken" sample "$project"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening $project"
    exec "$hearken" "$project"
fi
say "No display: the headline measures of $project"
for metric in relationship-nps visit-csat easy; do
    printf '%s, 12 February to 12 May 2026\n' "$metric"
    "$hearken" metric "$project" "$metric" --from 2026-02-12 --to 2026-05-12
done
rm -f build/sample/briefing.pdf
"$hearken" briefing "$project" --out build/sample/briefing.pdf
say "The briefing is in $(pwd)/build/sample/briefing.pdf"
