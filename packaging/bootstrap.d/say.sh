# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# How the bootstrap speaks: one plain sentence at a time.

say() {
    printf '%s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The whole seconds that a command took, as "1 min 05 s".
duration() {
    printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
}
