#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of packages.txt that are missing. Safe to run twice; does nothing when all are there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
missing=
for package in $(sed 's/#.*//' "$here/packages.txt"); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "install: everything is there"
    exit 0
fi
echo "install: adding$missing"
root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "install: please run as root, or install sudo: apt-get install$missing" >&2; exit 1; }
    root=sudo
fi
$root apt-get update -q
# shellcheck disable=SC2086  # a list of words
$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
