# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ as text: what is left of it without comments and literals, and where its functions begin and end."""

import re

_COMMENTS_AND_LITERALS = re.compile(
    r"//[^\n]*"
    r"|/\*.*?\*/"
    r'|R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)
_TYPE_HEAD = re.compile(r"\s*(template\s*<(?:[^<>]|<[^<>]*>)*>\s*)*(class|struct|union|enum|namespace|extern)\b")


def blank(text):
    """The text with every comment and literal replaced by blanks; lines and columns stay where they were."""
    return _COMMENTS_AND_LITERALS.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def functions(text):
    """(head, first line, last line) of each function whose body has lines of its own; lines count from 1.

    It relies on the layout that clang-format keeps: the brace of a function, and of a type, stands alone on a line, and
    its end stands in the same column; braces of control statements, lambdas and initialisers do not."""
    lines = blank(text).split("\n")
    found = []
    number = 0
    while number < len(lines):
        opening = re.fullmatch(r"( *)\{\s*", lines[number])
        first = _head_start(lines, number) if opening else number
        if not opening or _TYPE_HEAD.match(" ".join(lines[first:number])):
            number += 1
            continue
        end = re.compile(re.escape(opening.group(1)) + r"\}")
        last = next((n for n in range(number + 1, len(lines)) if end.match(lines[n])), len(lines) - 1)
        found.append((text.split("\n")[first].strip(), first + 1, last + 1))
        number = last + 1
    return found


# A line that the head of what follows cannot go on from: empty, an end, a directive, a label, a body on one line.
_BEFORE_A_HEAD = re.compile(
    r"^\s*$|[;{]\s*$|^\s*\}|\s\{.*\}\s*$|^\s*#|\b(public|private|protected|signals|slots)\s*:\s*$")


def _head_start(lines, brace):
    """The line on which the head before this brace begins."""
    first = brace
    while first > 0 and not _BEFORE_A_HEAD.search(lines[first - 1]):
        first -= 1
    return first
