#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The reader is killed FARTHING_KILLS times at random moments between a click and its receipt; afterwards the
# platform's books hold exactly the clicks that were shown as taken.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

kills=${FARTHING_KILLS:-1000}

kill_often() {
    FARTHING_SEED=$1 FARTHING_KILLS=$2 build/release/tests/tests_e2e_alone -maxwarnings 0
}

begin_parts readerkills
printf '%s kills, seed %s.\n' "$kills" "$seed"
run_parts "$kills" 25 kill_often
