#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of src/, and sees that each of them compiles by itself.

Usage: tidy.py BUILD-FOLDER JOBS [PROJECT-FOLDER]

The flags come from a configured build with clang that takes several sources at once (CMake's unity build). clang-tidy
looks at them as they stand there: most of its time goes into Qt's headers, which it then walks through once for sixteen
sources. What one source forgot to include, another may have; so each is compiled once more alone, its syntax only.
Exit status 1 on any finding."""

import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

INCLUDED = re.compile(r'^#include "(.+\.cpp)"$', re.MULTILINE)
NOT_FOR_SYNTAX = re.compile(r"^-f(no-)?sanitize|^-g|^-O|^-Winvalid-pch")
# Memory that comes in large pages costs less where page faults are slow, as in a virtual machine.
ENVIRONMENT = dict(os.environ, GLIBC_TUNABLES="glibc.malloc.hugetlb=1:glibc.malloc.top_pad=67108864")


def sources_of(entry, project):
    """The sources of src/ that one entry compiles: itself, or what a unity file brings together."""
    file = Path(entry["file"])
    if file.suffix == ".cxx":
        found = [Path(name) for name in INCLUDED.findall(file.read_text(encoding="utf-8"))]
    else:
        found = [file]
    return [str(source) for source in found if (project / "src") in source.parents]


def units(build, project):
    """The entries of the build that hold sources of src/, with these sources."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return [(entry, sources) for entry in entries if (sources := sources_of(entry, project))]


def tidy(build, file):
    """The findings in one unit, as text; empty where there are none."""
    done = subprocess.run(["clang-tidy", "-p", str(build), "--quiet", "--warnings-as-errors=*", file],
                          capture_output=True, text=True, check=False, env=ENVIRONMENT)
    if done.returncode == 0:
        return ""
    return done.stdout.strip() or done.stderr.strip()


def alone(entry, source):
    """What is missing in a source that nothing else was included before; empty where it is whole."""
    words = [word for word in shlex.split(entry["command"]) if not NOT_FOR_SYNTAX.match(word)]
    words = words[next(index for index, word in enumerate(words) if word.endswith("clang++")):]
    words = words[:words.index("-o")] + ["-fsyntax-only", source]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=entry["directory"], env=ENVIRONMENT)
    return done.stderr.strip() if done.returncode != 0 else ""


def main():
    build, jobs = Path(sys.argv[1]), int(sys.argv[2])
    project = Path(sys.argv[3] if len(sys.argv) > 3 else ".").resolve()
    found = units(build, project)
    pairs = [(entry, source) for entry, sources in found for source in sources if entry["file"] != source]
    with ThreadPoolExecutor(jobs) as pool:
        findings = [text for text in pool.map(lambda unit: tidy(build, unit[0]["file"]), found) if text]
        findings += [text for text in pool.map(lambda pair: alone(*pair), pairs) if text]
    for text in findings:
        print(text)
    print(f"clang-tidy: {sum(len(sources) for _, sources in found)} files in {len(found)} units, "
          f"findings in {len(findings)}.")
    return 1 if findings or not found else 0


if __name__ == "__main__":
    sys.exit(main())
