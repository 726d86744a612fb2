#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rooms of src/ against the table of src/README.md.

Usage: arrows.py PROJECT-FOLDER. Prints one line for each thing that is not as the table says: an include, or a use in a
CMakeLists.txt, that has no arrow; a folder without a row or a row without a folder; arrows that go in a circle. Exit
status 1 where there is one."""

import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
FORM_HEADER = re.compile(r"<header[^>]*>([^<]+)</header>")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
CODE = {".cpp", ".h", ".mm", ".hpp", ".inl"}


class Breach(str):
    """One sentence about something that is not as the table says."""


def read_table(readme):
    """{room: rooms it may include} from the table whose head is "room | … | may include"; "everything" is "*"."""
    rows, inside = {}, False
    if not readme.exists():
        return rows
    for line in readme.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]
        if len(cells) == 3 and cells[0] == "room" and cells[2] == "may include":
            inside = True
        elif inside and not line.lstrip().startswith("|"):
            break
        elif inside and not set(cells[0]) <= set(":- "):
            allowed = {word.strip().strip("`") for word in cells[2].split(",")}
            rows[cells[0]] = {"*"} if "everything" in allowed else allowed - {"nothing", "QtCore"}
    return rows


def rooms_on_disk(source):
    return sorted(path.name for path in source.iterdir() if path.is_dir() and any(path.iterdir()))


def includes_of(path, forms):
    """(line, target, kind of bracket) of each include, and of each header that a form included here brings in."""
    text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), path.read_text(encoding="utf-8"))
    for found in INCLUDE.finditer(text):
        line, target = text.count("\n", 0, found.start(2)) + 1, found.group(2)
        form = re.fullmatch(r"ui_(\w+)\.h", target)
        if form and (forms / f"{form.group(1)}.ui").exists():
            for header in FORM_HEADER.findall((forms / f"{form.group(1)}.ui").read_text(encoding="utf-8")):
                yield line, header.strip(), '"'
        else:
            yield line, target, found.group(1)


def is_generated(target):
    return target.endswith(".moc") or re.fullmatch(r"(moc|ui|qrc)_\w+\.(h|cpp)", target) is not None


def include_arrows(source, rooms, forms):
    """(where, room, room included or None) for every include between the project's own files; None where it is not
    written as "room/file.h"."""
    for room in rooms:
        for path in sorted((source / room).rglob("*")):
            if path.suffix not in CODE:
                continue
            for line, target, bracket in includes_of(path, forms):
                where = f"src/{path.relative_to(source).as_posix()}:{line}"
                first, slash, _ = target.partition("/")
                if slash and first in rooms:
                    yield where, room, first
                elif bracket == '"' and not is_generated(target):
                    yield where, room, None


def use_arrows(source, rooms):
    """(where, room, room used) for the rooms named in the CMakeLists.txt of each room."""
    for room in rooms:
        path = source / room / "CMakeLists.txt"
        if not path.exists():
            continue
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        used = set(re.findall(r"\bfarthing_(\w+)", text)) & set(rooms)
        for words in re.findall(r"\bUSES\b([^)]*)", text):
            used |= set(re.split(r"\b[A-Z]{3,}\b", words)[0].split())
        for other in sorted(used - {room}):
            yield f"src/{room}/CMakeLists.txt", room, other


def find_circle(arrows):
    """The rooms of one circle, in order and closed, or None."""
    done = set()

    def walk(room, path):
        if room in path:
            return path[path.index(room):] + [room]
        if room in done:
            return None
        for other in sorted(arrows.get(room, ())):
            circle = walk(other, path + [room])
            if circle:
                return circle
        done.add(room)
        return None

    return next((circle for circle in (walk(room, []) for room in sorted(arrows)) if circle), None)


def table_breaches(table, rooms):
    for room in rooms:
        if room not in table:
            yield Breach(f"src/{room} has no row in the table of src/README.md")
    for room, allowed in table.items():
        if room not in rooms:
            yield Breach(f"the table of src/README.md has a row for {room}, but there is no folder src/{room}")
        for other in sorted(allowed - {"*"} - set(table)):
            yield Breach(f"the table of src/README.md lets {room} include {other}, which has no row")
        if "app" in allowed:
            yield Breach(f"the table of src/README.md lets {room} include app; nothing may")
        if "platform" in allowed and room != "app":
            yield Breach(f"the table of src/README.md lets {room} include platform; only app may")
    circle = find_circle({room: allowed - {"*"} for room, allowed in table.items()})
    if circle:
        yield Breach("the arrows of src/README.md go in a circle: " + " → ".join(circle))


def arrow_breaches(table, arrows):
    for where, room, other in arrows:
        allowed = table.get(room, set())
        if other is None:
            yield Breach(f'{where}: an include of our own files is written as "room/file.h", of a room that exists')
        elif other == "app" and room != "app":
            yield Breach(f"{where}: nothing includes app")
        elif other not in allowed | {room} and "*" not in allowed:
            yield Breach(f"{where}: {room} → {other} is not in the table of src/README.md")


def test_breaches(tests):
    """Tests may include every room; app only where the whole program is the thing that is tested or
    measured."""
    for path in sorted(tests.rglob("*")):
        if path.suffix in CODE and path.relative_to(tests).parts[0] not in ("app", "bench", "e2e"):
            for line, target, _ in includes_of(path, tests):
                if target.startswith("app/"):
                    yield Breach(f"tests/{path.relative_to(tests).as_posix()}:{line}: nothing includes app")


def breaches(root):
    source = Path(root) / "src"
    table, rooms = read_table(source / "README.md"), rooms_on_disk(source)
    if not table:
        return [Breach("src/README.md has no table with the head | room | … | may include |")]
    includes = list(include_arrows(source, rooms, Path(root) / "ui"))
    uses = list(use_arrows(source, rooms))
    found = [*table_breaches(table, rooms), *arrow_breaches(table, includes), *arrow_breaches(table, uses)]
    built = {}
    for _, room, other in includes + uses:
        if other and other != room:
            built.setdefault(room, set()).add(other)
    circle = find_circle(built)
    if circle:
        found.append(Breach("the rooms as built go in a circle: " + " → ".join(circle)))
    return found + list(test_breaches(Path(root) / "tests"))


def main():
    found = breaches(sys.argv[1] if len(sys.argv) > 1 else ".")
    for breach in found:
        print(breach)
    print(f"Layering: {len(found)} breaches." if found else "Layering: as src/README.md says.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
