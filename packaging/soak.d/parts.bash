# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A long test in parts that goes on where it was stopped. FARTHING_SEED begins another run, or repeats one.

export FARTHING_SOURCE_DIR=$PWD FARTHING_BIN_DIR=$PWD/build/release/bin
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=14400000

# begin_parts NAME: sets `seed`, and `state`, the folder of what was done under it.
begin_parts() {
    state=$PWD/build/soak/$1
    mkdir -p "$state"
    if [ -n "${FARTHING_SEED:-}" ] && [ "$FARTHING_SEED" != "$(cat "$state/seed" 2>/dev/null)" ]; then
        rm -f "$state"/part-*
        printf '%s\n' "$FARTHING_SEED" >"$state/seed"
    fi
    [ -s "$state/seed" ] || printf '%s\n' "$RANDOM" >"$state/seed"
    seed=$(cat "$state/seed")
}

# run_parts ALL AT_ONCE COMMAND: calls COMMAND SEED COUNT for each part that was not done, with a seed of its own.
run_parts() {
    local all=$1 at_once=$2 command=$3 first left
    for ((first = 0; first < all; first += at_once)); do
        if [ -e "$state/part-$first" ]; then
            printf 'The %s from %s on were done before.\n' "$at_once" "$first"
            continue
        fi
        left=$((all - first))
        "$command" $((seed * 10000 + first)) $((left < at_once ? left : at_once))
        touch "$state/part-$first"
    done
    rm -f "$state"/part-* "$state/seed"
}
