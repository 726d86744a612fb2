# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Finds what is missing and installs it, where the packages are known by name.

package_list="$root/packaging/debian-packages.txt"
apt_log="$root/build/apt.log"
apt_options=(--yes --no-install-recommends -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)

# Debian, Ubuntu and what says that it is made from them.
is_debian_like() {
    [ -r /etc/os-release ] && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    local families
    # shellcheck source=/dev/null
    families=$(source /etc/os-release && printf ' %s %s ' "${ID:-}" "${ID_LIKE:-}")
    case $families in
        *' debian '* | *' ubuntu '*) return 0 ;;
        *) return 1 ;;
    esac
}

# The lines of the named sections, without comments.
wanted_lines() {
    local sections=" $* " line current=
    while IFS= read -r line; do
        line=${line%%#*}
        case $line in
            \[*\]*) current=${line#\[} current=${current%%\]*} ;;
            *[![:space:]]*) case $sections in *" $current "*) printf '%s\n' "$line" ;; esac ;;
        esac
    done <"$package_list"
}

# Whether one line of the list is satisfied, given the installed packages, one a line.
is_satisfied() {
    local line=$1 installed=$2 word
    case $line in
        *' unless '*) command -v "${line##* unless }" >/dev/null && return 0; line=${line%% unless *} ;;
    esac
    for word in ${line//|/ }; do
        case $installed in *$'\n'"$word"$'\n'*) return 0 ;; esac
    done
    return 1
}

# The lines of the named sections that nothing installed satisfies.
missing_lines() {
    local installed line
    # shellcheck disable=SC2016 # dpkg-query fills these in
    installed=$'\n'$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')$'\n'
    while IFS= read -r line; do
        is_satisfied "$line" "$installed" || printf '%s\n' "$line"
    done < <(wanted_lines "$@")
}

# The package of a line that this distribution has; the first name where it has none, so that apt names it.
pick_package() {
    local line=${1%% unless *} word
    for word in ${line//|/ }; do
        if apt-cache show --no-all-versions "$word" >/dev/null 2>&1; then
            printf '%s\n' "$word"
            return
        fi
    done
    printf '%s\n' "${line%% *}"
}

# Runs a command as root, without a question on the terminal.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Stops with the command that somebody who may install has to run.
stop_for_root() {
    say "These packages are missing and only an administrator can install them. Please run this, then try again:" >&2
    fail "  apt-get update && apt-get install --no-install-recommends $*"
}

install_missing() {
    local lines=("$@") line packages=()
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        for line in "${lines[@]}"; do packages+=("$(pick_package "$line")"); done
        stop_for_root "${packages[@]}"
    fi
    mkdir -p "$root/build"
    say "Reading the package lists, because ${#lines[@]} of the packages that Farthing needs are missing."
    as_root apt-get -q update >"$apt_log" 2>&1 ||
        say "The package lists could not be read anew; trying with those that are here."
    for line in "${lines[@]}"; do packages+=("$(pick_package "$line")"); done
    say "Installing, which may take some minutes: ${packages[*]}"
    as_root apt-get -q install "${apt_options[@]}" "${packages[@]}" >>"$apt_log" 2>&1 && return
    tail -n 15 "$apt_log" >&2
    stop_for_root "${packages[@]}"
}

# What is needed, in words, for systems whose package names are not known here.
list_needs() {
    cat >&2 <<'TEXT'
This is neither Debian 12, Ubuntu 24.04 nor made from them, so please install by hand:
  to build    a C++20 compiler (GCC 12, clang 14 or MSVC 2022, or newer), CMake 3.25 or newer, Ninja
  Qt          6.4 or newer with the modules Base, Svg, HttpServer, WebSockets and Tools (Linguist)
  libraries   md4c, zlib, SQLite, yaml-cpp, toml++, QtKeychain for Qt 6
  to run      Qt's drivers for SQLite (3.40 or newer) and PostgreSQL, its SVG and WebP image plugins and its translations; Noto or DejaVu fonts
  to test     Python 3.9 or newer with jsonschema; PostgreSQL 15 or newer; pdftotext (Poppler); cmark and cmark-gfm; for the fuzz tests clang with its sanitizer runtime
Then: cmake --preset release && cmake --build --preset release && build/release/bin/farthing
TEXT
    exit 1
}

# install_sections SECTION…: sees to it that all packages of these sections of the list are there. Silent when they are.
install_sections() {
    is_debian_like || list_needs
    [ $# -gt 0 ] || set -- build run test check
    local missing=() line
    while IFS= read -r line; do missing+=("$line"); done < <(missing_lines "$@")
    [ ${#missing[@]} -eq 0 ] || install_missing "${missing[@]}"
}
