#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Faults of the disk: FARTHING_CUTS power cuts while somebody works, FARTHING_FLIPS places at which files of a profile are
# changed or cut, and each single access to the database failing once.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

cuts=${FARTHING_CUTS:-2000}
flips=${FARTHING_FLIPS:-2000}

cut_often() {
    FARTHING_CUTS_SEED=$1 FARTHING_CUTS_ROUNDS=$2 build/release/tests/tests_store powercuts -maxwarnings 0
}

flip_often() {
    FARTHING_FLIPS_SEED=$1 FARTHING_FLIPS_ROUNDS=$2 build/release/tests/tests_store flippedbytes -maxwarnings 0
}

begin_parts faults-cuts
printf '%s power cuts, seed %s.\n' "$cuts" "$seed"
run_parts "$cuts" 200 cut_often
begin_parts faults-flips
printf '%s places changed or cut, seed %s.\n' "$flips" "$seed"
run_parts "$flips" 200 flip_often
printf 'Each access to the database fails once.\n'
FARTHING_FAULTS_EVERY=1 build/release/tests/tests_sync diskfaults -maxwarnings 0
