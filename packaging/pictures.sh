#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/pictures.sh OUT [HEARKEN]: every page in every state as PNG, to be looked at. Needs no display.
# Pages filled and empty, in the sizes 1440x900 and 1100x700, at twice the scale, with larger text, dark, in high contrast, in each language
# that there is and in the pseudo-language; the gallery, Welcome, and a project that cannot be opened.
set -u
out=${1:?say where the pictures shall be: packaging/pictures.sh OUT}
root=$(cd "$(dirname "$0")/.." && pwd)
for hearken in "${2:-}" "$root/build/release/bin/hearken" "$root/build/dev/bin/hearken"; do
    [ -x "$hearken" ] && break
done
[ -x "$hearken" ] || { echo "There is no program yet: run packaging/run.sh first." >&2; exit 1; }
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-/tmp}"

mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$hearken" sample "$work/Aldermere.hearken" >/dev/null || exit 1
"$hearken" new "$work/Empty.hearken" >/dev/null || exit 1
head -c 9000 "$work/Aldermere.hearken" >"$work/Damaged.hearken"
printf 'id,date,score,comment\n1,2026-05-01,9,Quick and friendly\n2,2026-05-02,ten,Nobody came\n' >"$work/answers.csv"

made=0 failed=0
picture() { # NAME PROJECT PAGE OPTIONS…
    local name=$1 project=$2 page=$3
    shift 3
    if "$hearken" picture "$project" "$page" --out "$out/$name.png" "$@" 2>"$work/error"; then
        made=$((made + 1))
    else
        failed=$((failed + 1))
        echo "$name: $(cat "$work/error")" >&2
    fi
}

pages="today dashboard feedback journeys briefings import settings"
languages=$(cd "$root/translations" 2>/dev/null && ls hearken_*.ts | sed 's/hearken_\(.*\)\.ts/\1/' | grep -v '^en$')
for page in $pages; do
    full=$work/Aldermere.hearken
    picture "$page" "$full" "$page" --size 1440x900
    picture "$page-1100" "$full" "$page" --size 1100x700
    picture "$page-900" "$full" "$page" --size 900x600
    picture "$page-1920" "$full" "$page" --size 1920x1080
    picture "$page-scale2" "$full" "$page" --size 1100x700 --scale 2
    for text in 1.25 1.5 2; do # the size of the text alone
        picture "$page-text$text" "$full" "$page" --size 1440x900 --text $text
        picture "$page-text$text-1100" "$full" "$page" --size 1100x700 --text $text
    done
    picture "$page-dark" "$full" "$page" --size 1440x900 --theme dark
    picture "$page-contrast" "$full" "$page" --size 1440x900 --theme contrast
    for language in $languages qps; do
        picture "$page-$language" "$full" "$page" --size 1440x900 --language "$language"
        picture "$page-$language-1100" "$full" "$page" --size 1100x700 --language "$language"
    done
    picture "$page-empty" "$work/Empty.hearken" "$page" --size 1440x900
done
# The two views beside the map.
for view in portfolio compare; do
    for theme in light dark contrast; do
        picture "journeys-$view-$theme" "$work/Aldermere.hearken" journeys --view $view --theme "$theme"
    done
    picture "journeys-$view-1100" "$work/Aldermere.hearken" journeys --view $view --size 1100x700
    picture "journeys-$view-900" "$work/Aldermere.hearken" journeys --view $view --size 900x600
    picture "journeys-$view-scale2" "$work/Aldermere.hearken" journeys --view $view --size 1100x700 --scale 2
    picture "journeys-$view-text1.5" "$work/Aldermere.hearken" journeys --view $view --text 1.5
    for language in $languages qps; do
        picture "journeys-$view-$language" "$work/Aldermere.hearken" journeys --view $view --language "$language"
    done
done
picture journeys-compare-v5 "$work/Aldermere.hearken" journeys --view compare --select "new-customer@5#new-customer"
picture journeys-compare-to-be "$work/Aldermere.hearken" journeys --view compare --select "new-customer#new-customer-to-be"
picture import-file "$work/Aldermere.hearken" import --select "$work/answers.csv"
for theme in light dark contrast; do
    picture "welcome-$theme" "$work/Aldermere.hearken" welcome --theme "$theme"
done
picture welcome-first - welcome
picture welcome-1100 "$work/Aldermere.hearken" welcome --size 1100x700
picture welcome-moved "$work/gone/Shop pilot.hearken" welcome
picture gallery - gallery --size 1440x1700
picture gallery-contrast - gallery --size 900x1700 --theme contrast
# A project that cannot be opened says so, and makes no picture.
if "$hearken" picture "$work/Damaged.hearken" today --out "$out/damaged.png" 2>"$out/damaged.txt"; then
    echo "a damaged project was opened" >&2
    failed=$((failed + 1))
fi
echo "$made pictures in $out, $failed failed"
[ "$failed" -eq 0 ]
