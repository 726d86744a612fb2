#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# farthingd is killed FARTHING_KILLS times at random moments while people pay, on SQLite and on PostgreSQL, both waiting
# for the disk.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

kills=${FARTHING_KILLS:-300}
export FARTHING_REAL_DISK=1

kill_often() {
    FARTHING_SEED=$1 FARTHING_KILLS=$2 build/release/tests/tests_app kills -maxwarnings 0
}

begin_parts kills
printf '%s kills on each database, seed %s.\n' "$kills" "$seed"
run_parts "$kills" 25 kill_often
