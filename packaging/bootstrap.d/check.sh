# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Everything that looks at the code with other eyes: a second compiler with the sanitizers, and the lints.

redocly=@redocly/cli@1.34.5
prism=@stoplight/prism-cli@5.14.2
check_report=()
check_failed=0

# step WORDS COMMAND…: runs it, shows what it says, and keeps the outcome for the summary. Exit status 77 means that
# it could not be run here, which the summary says.
step() {
    local words=$1 start=$SECONDS status=0 outcome
    shift
    say "== $words"
    set +e
    (set -e; "$@")
    status=$?
    set -e
    case $status in
        0) outcome=passed ;;
        77) outcome='not run' ;;
        *) outcome=FAILED check_failed=1 ;;
    esac
    check_report+=("$(printf '%-8s %s  %s' "$outcome" "$(duration $((SECONDS - start)))" "$words")")
}

cpp_files() {
    find "$root/src" "$root/tests" -name '*.cpp' -o -name '*.h'
}

lint_shell() {
    shellcheck --external-sources --check-sourced --source-path="$root/packaging" \
        "$root/packaging/bootstrap" "$root/.ci/run"
    find "$root/packaging/soak.d" -name '*.sh' -exec shellcheck --external-sources {} +
}

lint_format() {
    local tool
    tool=$(command -v clang-format-14 || command -v clang-format)
    case $("$tool" --version) in
        *'version 14.'*) ;;
        *) say "The sources are formatted with clang-format 14, which is not here."; return 77 ;;
    esac
    cpp_files | xargs "$tool" --dry-run --Werror
}

lint_house_rules() {
    python3 "$root/packaging/lint/house_rules.py" "$root"
}

lint_translations() {
    local lupdate
    lupdate=$(sed -n 's/^FARTHING_LUPDATE:[^=]*=//p' "$root/build/release/CMakeCache.txt")
    python3 "$root/packaging/lint/translations.py" --lupdate "$lupdate" "$root"
}

lint_contract() {
    local contract=$root/src/platform/openapi.yaml
    [ -e "$contract" ] || { say "There is no src/platform/openapi.yaml yet."; return 77; }
    command -v npx >/dev/null || { say "npx is not here."; return 77; }
    (cd "$root/build" && REDOCLY_TELEMETRY=off CI=true npx --yes "$redocly" lint --extends=recommended \
        --max-problems=500 "$contract" </dev/null 2>&1) | tee "$root/build/contract-lint.log"
    # A warning does not make it fail by itself.
    ! grep -q -E '[1-9][0-9]* warning' "$root/build/contract-lint.log"
}

# A whole session of the real window against the real platform, with a proxy between them that holds every request
# and every answer against the contract.
check_session() {
    command -v npx >/dev/null || { say "npx is not here."; return 77; }
    (cd "$root" && FARTHING_CONTRACT_PROXY="npx --yes $prism" ctest --preset asan -R '^e2e/firstlight$' \
        --no-tests=error </dev/null)
}

# clang-tidy takes its flags, and the headers that Qt's tools write, from the build with clang.
lint_tidy() {
    python3 "$root/packaging/lint/tidy.py" "$root/build/asan" "$(jobs_at_once)" "$root"
}

check_asan() {
    UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1:${ASAN_OPTIONS:-} run_ctest asan
}

run_check() {
    expect_room "$room_for_two"
    install_sections build run test check
    configure_preset release
    step "Shell scripts: shellcheck" lint_shell
    step "Layout of the sources: clang-format" lint_format
    step "House rules: sizes, licence lines, exact money" lint_house_rules
    step "Translations: complete for the finished locales" lint_translations
    step "Contract: redocly lint of openapi.yaml" lint_contract
    step "clang with warnings as errors and both sanitizers, fuzz targets too" build_preset asan all
    step "clang-tidy over src" lint_tidy
    step "Address and undefined-behaviour sanitizers: every test" check_asan
    step "Contract: a session through a validating proxy" check_session
    say
    say "What the check did:"
    printf '  %s\n' "${check_report[@]}"
    [ "$check_failed" -eq 0 ] || fail "The check failed."
    say "The check passed."
}
