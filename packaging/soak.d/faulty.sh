#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_HISTORIES random histories of several readers over a bad network, with restarts, power cuts and clocks that
# jump: every decision is booked exactly once or comes back with its reason.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

histories=${FARTHING_HISTORIES:-10000}
# Each history keeps some small files, of which nothing has to last.
[ -d /dev/shm ] && export TMPDIR=/dev/shm

play() {
    FARTHING_FAULTY_SEED=$1 FARTHING_FAULTY_ROUNDS=$2 build/release/tests/tests_chaos faultyhistories -maxwarnings 0
}

begin_parts faulty
printf '%s histories, seed %s.\n' "$histories" "$seed"
run_parts "$histories" 250 play
