# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files the project is made of, without asking git, so that an unpacked archive is checked as well."""

from pathlib import Path

FOLDERS = (".ci", "packaging", "resources", "src", "tests", "translations", "ui")
LEFT_OUT = {"__pycache__", "data", "corpus"}


def files(root):
    """Every file of the project below `root`, as paths relative to it, sorted; data of tests is left out."""
    root = Path(root)
    found = [path for path in root.iterdir() if path.is_file()]
    for folder in FOLDERS:
        found += [path for path in (root / folder).rglob("*") if path.is_file()]
    relative = (path.relative_to(root) for path in found)
    return sorted(path for path in relative if not LEFT_OUT.intersection(path.parts[:-1]))


def language(root, path):
    """"cpp", "cmake", "python", "shell", "yaml", "sql", or None for anything that has no rules here."""
    if path.name == "CMakeLists.txt":
        return "cmake"
    by_suffix = {".cpp": "cpp", ".h": "cpp", ".cmake": "cmake", ".py": "python", ".sh": "shell", ".yaml": "yaml",
                 ".yml": "yaml", ".sql": "sql"}
    if path.suffix in by_suffix:
        return by_suffix[path.suffix]
    if path.suffix == "":
        with open(Path(root) / path, "rb") as file:
            return "shell" if file.readline().startswith(b"#!/usr/bin/env bash") else None
    return None
