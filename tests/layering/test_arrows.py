#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that arrows.py sees each thing it is there to see, on small trees made for it."""

import tempfile
import unittest
from pathlib import Path

import arrows

TABLE = """# Rooms

| room | its one job | may include |
|---|---|---|
| `core` | words | nothing |
| `domain` | values | `core` |
| `platform` | the server | `domain`, `core` |
| `gui` | windows | `domain`, `core` |
| `app` | the programs | everything |

| another | table | below |
"""


class Tree(unittest.TestCase):
    """A project with five rooms that are as the table says; each test breaks one thing."""

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = Path(self._folder.name)
        (self.root / "tests" / "gui").mkdir(parents=True)
        self.write("src/README.md", TABLE)
        self.write("src/core/money.h", "#include <QtCore/QString>\n")
        self.write("src/core/CMakeLists.txt", "farthing_room(core\n    LINKS Qt6::Core)\n")
        self.write("src/domain/post.h", '#include "core/money.h"\n')
        self.write("src/domain/CMakeLists.txt", "farthing_room(domain\n    USES core\n    PRECOMPILE <QtCore/QtCore>)\n")
        self.write("src/platform/server.cpp", '#include "domain/post.h"\n')
        self.write("src/gui/mainwindow.cpp",
                   '#include "gui/mainwindow.h"\n#include "ui_mainwindow.h"\n#include "mainwindow.moc"\n')
        self.write("src/gui/mainwindow.h", '#include "domain/post.h"\n')
        self.write("ui/mainwindow.ui", "<ui><header>gui/mainwindow.h</header></ui>")
        self.write("src/app/main.cpp", '#include "platform/server.h"\n#include "gui/mainwindow.h"\n')

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def assert_breach(self, *words):
        found = arrows.breaches(self.root)
        for breach in found:
            if all(word in breach for word in words):
                return
        self.fail(f"no breach with {words} among {found}")

    def test_the_tree_as_it_is_has_no_breach(self):
        self.assertEqual(arrows.breaches(self.root), [])

    def test_an_include_without_an_arrow(self):
        self.write("src/core/money.cpp", '\n#  include "domain/post.h"\n')
        self.assert_breach("src/core/money.cpp:2", "core → domain")

    def test_an_include_in_angle_brackets_counts_too(self):
        self.write("src/core/money.cpp", "#include <domain/post.h>\n")
        self.assert_breach("core → domain")

    def test_a_comment_is_not_an_include(self):
        self.write("src/core/money.cpp", '// #include "domain/post.h"\n/*\n#include "gui/mainwindow.h"\n*/\n')
        self.assertEqual(arrows.breaches(self.root), [])

    def test_only_app_includes_platform(self):
        self.write("src/gui/mainwindow.h", '#include "platform/server.h"\n')
        self.assert_breach("gui → platform")

    def test_the_table_itself_may_not_open_the_platform(self):
        self.write("src/README.md", TABLE.replace("| windows | `domain`", "| windows | `platform`, `domain`"))
        self.assert_breach("lets gui include platform")

    def test_nothing_includes_app(self):
        self.write("src/gui/mainwindow.h", '#include "app/main.h"\n')
        self.assert_breach("src/gui/mainwindow.h:1", "nothing includes app")

    def test_no_other_test_includes_app(self):
        self.write("tests/gui/test_mainwindow.cpp", '#include "app/main.h"\n')
        self.assert_breach("tests/gui/test_mainwindow.cpp:1", "nothing includes app")

    def test_the_tests_of_the_programs_may_include_app(self):
        self.write("tests/app/test_options.cpp", '#include "app/options.h"\n')
        self.write("tests/e2e/test_firstlight.cpp", '#include "app/options.h"\n')
        self.assertEqual(arrows.breaches(self.root), [])

    def test_a_form_brings_its_headers_into_the_room_that_uses_it(self):
        self.write("ui/mainwindow.ui", "<ui><header>platform/server.h</header></ui>")
        self.assert_breach("src/gui/mainwindow.cpp:2", "gui → platform")

    def test_a_use_in_cmake_without_an_arrow(self):
        self.write("src/core/CMakeLists.txt", "farthing_room(core\n    USES domain\n    LINKS Qt6::Core)\n")
        self.assert_breach("src/core/CMakeLists.txt", "core → domain")

    def test_a_linked_room_in_cmake_without_an_arrow(self):
        self.write("src/core/CMakeLists.txt", "target_link_libraries(farthing_core PRIVATE farthing_gui)\n")
        self.assert_breach("src/core/CMakeLists.txt", "core → gui")

    def test_a_folder_without_a_row(self):
        self.write("src/attic/box.h", "")
        self.assert_breach("src/attic has no row")

    def test_a_row_without_a_folder(self):
        self.write("src/README.md", TABLE.replace("| `gui`", "| `cellar` | jars | core |\n| `gui`"))
        self.assert_breach("no folder src/cellar")

    def test_a_circle_in_the_table(self):
        self.write("src/README.md", TABLE.replace("| words | nothing", "| words | `domain`"))
        self.assert_breach("arrows of src/README.md go in a circle", "core → domain → core")

    def test_a_circle_as_built(self):
        self.write("src/core/money.cpp", '#include "domain/post.h"\n')
        self.assert_breach("rooms as built go in a circle", "core → domain")

    def test_a_path_that_goes_up(self):
        self.write("src/gui/panel.cpp", '#include "../domain/post.h"\n')
        self.assert_breach("src/gui/panel.cpp:1", '"room/file.h"')

    def test_a_neighbour_without_its_room(self):
        self.write("src/gui/panel.cpp", '#include "mainwindow.h"\n')
        self.assert_breach("src/gui/panel.cpp:1", '"room/file.h"')

    def test_no_table_at_all(self):
        self.write("src/README.md", "# Rooms\n")
        self.assert_breach("has no table")


if __name__ == "__main__":
    unittest.main()
