# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The tests that take long: one executable packaging/soak.d/NAME.sh each. It is started in the project's folder, after
# the release build, says what it does, and ends with 0 when all is well.

soak_parts() {
    local file
    for file in "$root"/packaging/soak.d/*.sh; do
        [ -e "$file" ] && basename "$file" .sh
    done
}

run_soak() {
    local parts=() part
    while IFS= read -r part; do parts+=("$part"); done < <(soak_parts)
    if [ ${#parts[@]} -eq 0 ]; then
        say "There are no long tests yet."
        return
    fi
    if [ $# -gt 0 ]; then
        [ -x "$root/packaging/soak.d/$1.sh" ] || fail "There is no long test \"$1\". There are: ${parts[*]}."
        parts=("$1")
    fi
    install_sections build run test
    build_preset release all
    for part in "${parts[@]}"; do
        say "== $part"
        (cd "$root" && "packaging/soak.d/$part.sh" </dev/null) || fail "The long test $part failed."
    done
}
