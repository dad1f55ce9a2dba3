#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs all tests on SQLite and on a private PostgreSQL
# that is started and stopped here. With --all also under the address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
say() { printf '\n== %s (%s)\n' "$*" "$(date +%T)"; }
all=
[ "${1:-}" = --all ] && all=yes
passed=0
failed=0
note() { # NAME STATUS
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1"; fi
}

say "Installing what is missing"
packaging/install.sh

say "Starting a private PostgreSQL"
# As a user of its own: initdb refuses root. Only a socket in our own folder, no TCP.
cluster=$(mktemp -d /tmp/hearken-pg-XXXXXX)
pgbin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as() { "$@"; }
user=$(id -un)
if [ "$(id -u)" -eq 0 ]; then
    user=postgres
    chown postgres "$cluster"
    as() { (cd / && runuser -u postgres -- "$@"); }
fi
stop() {
    as "$pgbin/pg_ctl" -D "$cluster/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$cluster"
}
trap stop EXIT
as "$pgbin/initdb" -D "$cluster/data" -A trust --locale=C.UTF-8 -U "$user" >/dev/null
as "$pgbin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -o "-c listen_addresses='' -c unix_socket_directories='$cluster' -c fsync=off" start >/dev/null
chmod 711 "$cluster"
export HEARKEN_TEST_POSTGRES="postgresql://$user@/postgres?host=$cluster"
export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
chmod 700 "$XDG_RUNTIME_DIR"

run() { # PRESET
    say "Building $1"
    local log=build/$1.log
    mkdir -p build
    if ! { cmake --preset "$1" && cmake --build --preset "$1" -- -k 0; } >"$log" 2>&1; then
        grep -E 'error|FAILED|CMake Error' -A 5 "$log" | head -n 60
        note "build of $1" 1
        return
    fi
    say "Testing $1"
    ctest --preset "$1" --no-tests=error -j 2 | tee "$log.tests" || true
    local summary
    summary=$(grep -E 'tests failed out of|tests passed, ' "$log.tests" | tail -n 1)
    local total bad
    total=$(sed -nE 's/.* out of ([0-9]+)$/\1/p' <<<"$summary")
    bad=$(sed -nE 's/.* ([0-9]+) tests failed out of.*/\1/p' <<<"$summary")
    passed=$((passed + ${total:-0} - ${bad:-0}))
    failed=$((failed + ${bad:-0}))
    [ -n "${total:-}" ] || note "tests of $1" 1
}

say "Format"
format=0
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror || format=1
note "clang-format" $format
run ci
[ -n "$all" ] && run asan
say "Done"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
