#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_HISTORIES random histories of the economy, on SQLite and on PostgreSQL, each against the independent model.
# Goes on where it was stopped; FARTHING_SEED begins another run, or repeats one.
set -euo pipefail

root=$PWD
histories=${FARTHING_HISTORIES:-1000}
at_once=50 # of one test run, on each database
state=$root/build/soak/histories
mkdir -p "$state"

if [ -n "${FARTHING_SEED:-}" ] && [ "$FARTHING_SEED" != "$(cat "$state/seed" 2>/dev/null)" ]; then
    rm -f "$state"/part-*
    printf '%s\n' "$FARTHING_SEED" >"$state/seed"
fi
[ -s "$state/seed" ] || printf '%s\n' "$RANDOM" >"$state/seed"
seed=$(cat "$state/seed")

export FARTHING_SOURCE_DIR=$root FARTHING_BIN_DIR=$root/build/release/bin
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=14400000

printf '%s histories on each database, seed %s.\n' "$histories" "$seed"
for ((first = 0; first < histories; first += at_once)); do
    if [ -e "$state/part-$first" ]; then
        printf 'The %s from %s on were played before.\n' "$at_once" "$first"
        continue
    fi
    left=$((histories - first))
    FARTHING_MODEL_HISTORIES=$((left < at_once ? left : at_once)) FARTHING_MODEL_SEED=$((seed * 100000 + first)) \
        "$root/build/release/tests/test_model_histories" -maxwarnings 0 platformAndModelAgree
    touch "$state/part-$first"
done
rm -f "$state"/part-* "$state/seed"
