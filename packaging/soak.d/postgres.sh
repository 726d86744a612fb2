#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Four farthingd on one PostgreSQL that waits for its disk: FARTHING_REQUESTS paid requests on FARTHING_LANES connections,
# a third of them repeated, a tenth for the last Twei of an account, with a process killed and connections ended on the
# way, while readers follow the changes. FARTHING_SEED repeats a run.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

export FARTHING_REQUESTS=${FARTHING_REQUESTS:-50000} FARTHING_LANES=${FARTHING_LANES:-32}
export FARTHING_SEED=${FARTHING_SEED:-$RANDOM} FARTHING_REAL_DISK=1

printf 'Four platforms on one PostgreSQL: %s requests, %s connections, seed %s.\n' \
    "$FARTHING_REQUESTS" "$FARTHING_LANES" "$FARTHING_SEED"
build/release/tests/tests_app severalprocesses -maxwarnings 0
