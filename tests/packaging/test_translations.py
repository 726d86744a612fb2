#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the lint of the translations sees each fault, and nothing where there is none."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "lint"))
import translations  # noqa: E402


def message(source, translation, numerus=False, state=""):
    kind = f' type="{state}"' if state else ""
    head = '<message numerus="yes">' if numerus else "<message>"
    return f"{head}<source>{source}</source><translation{kind}>{translation}</translation></message>"


def forms(*texts):
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


class Folder(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name)
        for language in ("en", "nb", "ar"):
            self.write(language, message("Refresh", "Gjenles"))

    def write(self, language, *messages):
        text = (f'<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>Window</name>'
                + "".join(messages) + "</context></TS>")
        (self.folder / f"farthing_{language}.ts").write_text(text, encoding="utf-8")

    def faults(self, language, *messages):
        self.write(language, *messages)
        return list(translations.faults(self.folder))

    def assert_fault(self, words, faults):
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def test_complete_files_have_no_fault(self):
        self.assertEqual(list(translations.faults(self.folder)), [])

    def test_a_promised_file_that_is_not_there(self):
        (self.folder / "farthing_ar.ts").unlink()
        self.assert_fault("farthing_ar.ts is not there", list(translations.faults(self.folder)))

    def test_an_unfinished_message_in_a_promised_locale(self):
        self.assert_fault("is not finished", self.faults("nb", message("Open", "", state="unfinished")))

    def test_an_unfinished_message_in_a_locale_under_way(self):
        self.assertEqual(self.faults("de", message("Open", "", state="unfinished")), [])

    def test_an_empty_message(self):
        self.assert_fault("is empty", self.faults("nb", message("Open", "")))

    def test_a_lost_placeholder(self):
        self.assert_fault("lacks %2", self.faults("nb", message("%1 of %2", "%1 av")))

    def test_an_invented_placeholder(self):
        self.assert_fault("has %2", self.faults("de", message("%1 more", "%1 von %2")))

    def test_a_localised_number_is_the_same_place(self):
        self.assertEqual(self.faults("nb", message("%1 more", "%L1 til")), [])

    def test_too_few_plural_forms(self):
        faults = self.faults("ar", message("%n comment(s)", forms("%n a", "%n b"), numerus=True))
        self.assert_fault("has 2 plural forms, ar has 6", faults)

    def test_an_empty_plural_form(self):
        faults = self.faults("nb", message("%n comment(s)", forms("", "%n b"), numerus=True))
        self.assert_fault("leaves a plural form empty", faults)

    def test_one_may_be_said_without_its_number(self):
        faults = self.faults("nb", message("%n comment(s) by %1", forms("Én fra %1", "%n fra %1"), numerus=True))
        self.assertEqual(faults, [])

    def test_a_number_that_no_form_shows(self):
        faults = self.faults("nb", message("%n comment(s)", forms("en", "mange"), numerus=True))
        self.assert_fault("shows %n in no plural form", faults)

    def test_a_file_with_another_languages_name(self):
        (self.folder / "farthing_nn.ts").write_text('<TS version="2.1" language="nb"></TS>', encoding="utf-8")
        self.assert_fault("says that its language is", list(translations.faults(self.folder)))


if __name__ == "__main__":
    unittest.main()
