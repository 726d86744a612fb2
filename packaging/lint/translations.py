#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks translations/farthing_XX.ts.

Usage: translations.py [--lupdate PROGRAM] PROJECT-FOLDER

In every file: a finished message keeps the placeholders of its source and fills every plural form of its language. In
the locales that are promised complete, every message is finished. With --lupdate, copies are brought up to date with
the sources first, so that a text nobody has translated yet is seen as well. Prints one line for each fault; exit status
1 where there is one."""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

COMPLETE = ("en", "nb", "ar")
PLURAL_FORMS = {"en": 2, "nb": 2, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:L?[1-9][0-9]?|Ln|n)")


def text_of(element):
    """The text of a <source>, <translation> or <numerusform>, with the characters that XML cannot hold as they are."""
    return "".join(element.itertext()) if element is not None else ""


def placeholders(text):
    """How often each place is named; %L1 is the same place as %1."""
    return Counter(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def quoted(source):
    words = " ".join(source.split())
    return '"' + (words if len(words) <= 60 else words[:59] + "…") + '"'


def placeholder_faults(source, translated, is_plural):
    wanted, found = placeholders(source), placeholders(translated)
    if is_plural:
        # "One comment" needs no number; a number that the source does not have is a fault all the same.
        if "%n" not in found:
            wanted.pop("%n", None)
    if wanted != found:
        missing, extra = wanted - found, found - wanted
        words = [f"lacks {place}" for place in missing] + [f"has {place} that the source has not" for place in extra]
        yield ", ".join(words)


def plural_faults(language, source, translation):
    forms = translation.findall("numerusform")
    expected = PLURAL_FORMS.get(language)
    if expected and len(forms) != expected:
        yield f"has {len(forms)} plural forms, {language} has {expected}"
    for form in forms:
        if not text_of(form).strip():
            yield "leaves a plural form empty"
        yield from placeholder_faults(source, text_of(form), is_plural=True)
    if forms and not any("%n" in placeholders(text_of(form)) for form in forms) and "%n" in placeholders(source):
        yield "shows %n in no plural form"


def message_faults(language, message):
    source, translation = text_of(message.find("source")), message.find("translation")
    state = translation.get("type") if translation is not None else "unfinished"
    if state in ("vanished", "obsolete"):
        return
    if state == "unfinished":
        if language in COMPLETE:
            yield "is not finished"
        return
    if message.get("numerus") == "yes":
        yield from plural_faults(language, source, translation)
        return
    if not text_of(translation).strip():
        yield "is empty"
        return
    yield from placeholder_faults(source, text_of(translation), is_plural=False)


def file_faults(path):
    tree = ElementTree.parse(path).getroot()
    language = tree.get("language", "").partition("_")[0]
    if path.stem != f"farthing_{tree.get('language')}":
        yield f"{path.name}: says that its language is \"{tree.get('language')}\""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            for fault in message_faults(language, message):
                where = f"{path.name}: {context.findtext('name')}: {quoted(text_of(message.find('source')))}"
                yield f"{where} {fault}"


def bring_up_to_date(lupdate, project, folder):
    """Copies of the translations in `folder`, brought up to date with the sources of `project`."""
    script = project / "packaging" / "cmake" / "UpdateTranslations.cmake"
    subprocess.run(["cmake", f"-DLUPDATE={lupdate}", f"-DPROJECT={project.resolve()}", f"-DTO={folder}", "-P", script],
                   check=True, stdout=subprocess.DEVNULL)
    return Path(folder) / "translations"


def faults(folder):
    """Every fault of the .ts files in this folder; a promised locale without a file is one."""
    for language in COMPLETE:
        if not (folder / f"farthing_{language}.ts").exists():
            yield f"farthing_{language}.ts is not there"
    for path in sorted(folder.glob("farthing_*.ts")):
        yield from file_faults(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--lupdate")
    parser.add_argument("project", type=Path, nargs="?", default=Path("."))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.project / "translations"
        if options.lupdate:
            folder = bring_up_to_date(options.lupdate, options.project, scratch)
        found = list(faults(folder))
    for fault in found:
        print(fault)
    print(f"Translations: {len(found)} faults." if found else "Translations: complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
