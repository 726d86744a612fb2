#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of src/, as many at once as asked for.

Usage: tidy.py BUILD-FOLDER JOBS [PROJECT-FOLDER]

The flags come from a finished build with clang. Its precompiled headers are left out: clang-tidy would walk through
all of Qt for every file, and a file that forgot an include would not be noticed. Exit status 1 on any finding."""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PRECOMPILED = re.compile(r" -Winvalid-pch| -Xclang -include-pch -Xclang \S+| -Xclang -include -Xclang \S+")


def write_database(build, project):
    """The compile commands of src/ without precompiled headers, in BUILD/tidy; answers the files."""
    source = str((project / "src").resolve()) + "/"
    entries = [entry for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
               if entry["file"].startswith(source) and entry["file"].endswith(".cpp")]
    for entry in entries:
        entry["command"] = PRECOMPILED.sub("", entry["command"])
    (build / "tidy").mkdir(exist_ok=True)
    (build / "tidy" / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
    return sorted({entry["file"] for entry in entries})


def tidy(build, file):
    """The findings in one file, as text; empty where there are none."""
    done = subprocess.run(["clang-tidy", "-p", str(build / "tidy"), "--quiet", "--warnings-as-errors=*", file],
                          capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    return done.stdout.strip() or done.stderr.strip()


def main():
    build, jobs = Path(sys.argv[1]), int(sys.argv[2])
    files = write_database(build, Path(sys.argv[3] if len(sys.argv) > 3 else "."))
    with ThreadPoolExecutor(jobs) as pool:
        findings = [found for found in pool.map(lambda file: tidy(build, file), files) if found]
    for found in findings:
        print(found)
    print(f"clang-tidy: {len(files)} files, findings in {len(findings)}.")
    return 1 if findings or not files else 0


if __name__ == "__main__":
    sys.exit(main())
