# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Builds and starts the reader.

run_reader() {
    install_sections build run
    build_preset release farthing farthingd
    local program=$root/build/release/bin/farthing
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$program" "$@"
    fi
    draw_first_window "$program" "$@"
}

# Where nobody can look at a window, its picture is drawn into a file. Options of the caller come later and so win.
draw_first_window() {
    local program=$1 picture=$root/build/first-run.png runtime status=0
    shift
    rm -f "$picture"
    runtime=$(mktemp -d)
    LANG=${LANG:-C.UTF-8} XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$runtime} \
        "$program" --profile "$root/build/first-run-profile" --screenshot "$picture" "$@" </dev/null || status=$?
    rm -rf "$runtime"
    [ "$status" -eq 0 ] || exit "$status"
    [ ! -s "$picture" ] || say "There is no display here, so the first window was drawn into $picture"
}
