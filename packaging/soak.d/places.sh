#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_PLACES random reading places, each in three fonts and three widths after an edit above; and as many
# interleavings of two computers of one account.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

places=${FARTHING_PLACES:-2000}

play() {
    FARTHING_PLACES_SEED=$1 FARTHING_PLACES=$2 \
        build/release/tests/tests_gui readingplaces -maxwarnings 0
    FARTHING_CONTINUE_SEED=$1 FARTHING_CONTINUE_ROUNDS=$2 \
        build/release/tests/tests_sync continuation -maxwarnings 0
}

begin_parts places
printf '%s places, seed %s.\n' "$places" "$seed"
run_parts "$places" 50 play
