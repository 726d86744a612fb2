#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# FARTHING_OFFLINE_ARTICLES articles with their images, refreshed once and read with every way to the network closed.
set -euo pipefail
# shellcheck source=packaging/soak.d/parts.bash
source packaging/soak.d/parts.bash

FARTHING_OFFLINE_ARTICLES=${FARTHING_OFFLINE_ARTICLES:-500} build/release/tests/tests_e2e offline -maxwarnings 0
