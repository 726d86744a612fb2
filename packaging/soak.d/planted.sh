#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the histories over a bad network are worth: in a copy of the project the key of an act is made when it is sent,
# instead of when the person consents, so that one whose answer was lost is booked twice. FARTHING_HISTORIES of them
# must be enough to see that.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

histories=${FARTHING_HISTORIES:-1000}
seed=${FARTHING_SEED:-$RANDOM}
copy=$PWD/build/planted
[ -d /dev/shm ] && export TMPDIR=/dev/shm

rm -rf "$copy"
mkdir -p "$copy"
git ls-files -z | xargs -0 cp --parents -t "$copy"

readonly file=$copy/src/sync/outboxsending.cpp
readonly kept='sent.intent.price, sent.intent.key), &q'
readonly planted='sent.intent.price, QUuid::createUuid().toString(QUuid::WithoutBraces)), \&q'
[ "$(grep -cF "$kept" "$file")" = 1 ] || { printf 'The place to plant it is not where it was.\n' >&2; exit 1; }
sed -i -e "s/${kept//./\\.}/$planted/" -e '2i #include <QtCore/QUuid>' "$file"

cmake -S "$copy" --preset release >/dev/null
cmake --build "$copy/build/release" --target tests_chaos >/dev/null
printf 'At most %s histories, seed %s, with keys made at sending.\n' "$histories" "$seed"
if FARTHING_FAULTY_SEED=$((seed * 10000)) FARTHING_FAULTY_ROUNDS=$histories \
    "$copy/build/release/tests/tests_chaos" faultyhistories -maxwarnings 0 >"$copy/said"; then
    printf 'Nobody noticed.\n' >&2
    exit 1
fi
# Twice in the books, and not some other difference.
grep -E 'booked [0-9]+ times, shown as done' "$copy/said" | head -n 5 || { printf 'It failed for another reason.\n' >&2; exit 1; }
grep -E 'ms for each' "$copy/said"
rm -rf "$copy"
