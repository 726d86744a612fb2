#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_HISTORIES random histories of the economy, on SQLite and on PostgreSQL, each against the independent model.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

histories=${FARTHING_HISTORIES:-1000}

play() {
    FARTHING_MODEL_SEED=$1 FARTHING_MODEL_HISTORIES=$2 build/release/tests/tests_model histories \
        -maxwarnings 0 platformAndModelAgree
}

begin_parts histories
printf '%s histories on each database, seed %s.\n' "$histories" "$seed"
run_parts "$histories" 50 play
