#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_HISTORIES random histories of the economy; afterwards a reader of each account against the independent model.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

histories=${FARTHING_HISTORIES:-100}

play() {
    FARTHING_MODEL_SEED=$1 FARTHING_MODEL_HISTORIES=$2 build/release/tests/tests_model readerhistories \
        -maxwarnings 0
}

begin_parts readers
printf '%s histories, seed %s.\n' "$histories" "$seed"
run_parts "$histories" 10 play
