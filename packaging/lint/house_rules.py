#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a machine can see: short files, short functions, licence lines, exact money.

Usage: house_rules.py PROJECT-FOLDER. Prints one line for each breach; exit status 1 where there is one."""

import ast
import re
import sys
from pathlib import Path

import cpptext
import sources

MOST_LINES_OF_A_FILE = 500
MOST_LINES_OF_A_FUNCTION = 80
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# Rooms where an inexact number could reach an amount. A line that has a good reason says it: "// not money: …".
ROOMS_OF_MONEY = ("core", "domain", "wire", "network", "sql", "store", "sync", "archive", "models", "platform")
INEXACT = re.compile(r"\b(double|float|qreal|toDouble|toFloat)\b")
GOOD_REASON = "// not money: "


def long_files(path, text):
    lines = text.count("\n")
    if lines > MOST_LINES_OF_A_FILE:
        yield f"{path}: {lines} lines; the most is {MOST_LINES_OF_A_FILE}"


def functions_of(language, text):
    if language == "cpp":
        yield from cpptext.functions(text)
    elif language == "python":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node.name, node.lineno, node.end_lineno
    elif language == "shell":
        for found in re.finditer(r"^(\w+)\(\) \{\n.*?^\}", text, re.MULTILINE | re.DOTALL):
            first = text.count("\n", 0, found.start()) + 1
            yield found.group(1), first, first + found.group().count("\n")


def long_functions(path, language, text):
    for name, first, last in functions_of(language, text):
        if last - first + 1 > MOST_LINES_OF_A_FUNCTION:
            yield f"{path}:{first}: {last - first + 1} lines in \"{name}\"; the most is {MOST_LINES_OF_A_FUNCTION}"


def licence_line(path, text):
    first = text.split("\n", 2)[:2]
    if first and first[0].startswith("#!"):
        first = first[1:]
    if not first or LICENCE not in first[0]:
        yield f"{path}:1: does not begin with {LICENCE}"


def inexact_money(path, text):
    if len(path.parts) < 3 or path.parts[0] != "src" or path.parts[1] not in ROOMS_OF_MONEY:
        return
    original = text.split("\n")
    for number, line in enumerate(cpptext.blank(text).split("\n"), 1):
        found = INEXACT.search(line)
        if found and GOOD_REASON not in original[number - 1]:
            yield f"{path}:{number}: \"{found.group()}\" in a room where amounts go about; say \"{GOOD_REASON}…\" if none is near"


def breaches(root):
    for path in sources.files(root):
        language = sources.language(root, path)
        if language is None:
            continue
        text = (Path(root) / path).read_text(encoding="utf-8")
        yield from licence_line(path, text)
        if language != "yaml":
            yield from long_files(path, text)
        yield from long_functions(path, language, text)
        if language == "cpp":
            yield from inexact_money(path, text)


def main():
    found = list(breaches(sys.argv[1] if len(sys.argv) > 1 else "."))
    for breach in found:
        print(breach)
    print(f"House rules: {len(found)} breaches." if found else "House rules: kept.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
