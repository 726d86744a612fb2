#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# farthingd is killed FARTHING_KILLS times at random moments while people pay, on SQLite and on PostgreSQL, both waiting
# for the disk. Goes on where it was stopped; FARTHING_SEED begins another run, or repeats one.
set -euo pipefail

root=$PWD
kills=${FARTHING_KILLS:-300}
at_once=25 # of one test run, on each database
state=$root/build/soak/kills
mkdir -p "$state"

if [ -n "${FARTHING_SEED:-}" ] && [ "$FARTHING_SEED" != "$(cat "$state/seed" 2>/dev/null)" ]; then
    rm -f "$state"/part-*
    printf '%s\n' "$FARTHING_SEED" >"$state/seed"
fi
[ -s "$state/seed" ] || printf '%s\n' "$RANDOM" >"$state/seed"
seed=$(cat "$state/seed")

export FARTHING_REAL_DISK=1 FARTHING_SOURCE_DIR=$root FARTHING_BIN_DIR=$root/build/release/bin
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=14400000

printf '%s kills on each database, seed %s.\n' "$kills" "$seed"
parts=$(((kills + at_once - 1) / at_once))
for ((part = 1; part <= parts; part++)); do
    if [ -e "$state/part-$part" ]; then
        printf 'Part %s of %s was done before.\n' "$part" "$parts"
        continue
    fi
    printf 'Part %s of %s\n' "$part" "$parts"
    left=$((kills - (part - 1) * at_once))
    FARTHING_KILLS=$((left < at_once ? left : at_once)) FARTHING_SEED=$((seed * 1000 + part)) \
        "$root/build/release/tests/test_app_kills" -maxwarnings 0
    touch "$state/part-$part"
done
rm -f "$state"/part-* "$state/seed"
