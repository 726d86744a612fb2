#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the lint of the house rules sees each breach, and nothing where there is none."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "lint"))
import cpptext  # noqa: E402
import house_rules  # noqa: E402

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def cpp_function(lines, head="int Thing::count() const"):
    return f"{head}\n{{\n" + "    step();\n" * (lines - 3) + "}\n"


class Project(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.root = Path(self._folder.name)

    def breaches(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return list(house_rules.breaches(self.root))

    def test_a_short_file_keeps_the_rules(self):
        self.assertEqual(self.breaches("src/core/a.cpp", LICENCE + cpp_function(20)), [])

    def test_a_file_of_501_lines(self):
        self.assertEqual(self.breaches("src/gui/a.cpp", LICENCE + "\n" * 499), [])
        self.assertIn("501 lines", self.breaches("src/gui/a.cpp", LICENCE + "\n" * 500)[0])

    def test_a_function_of_81_lines(self):
        self.assertEqual(self.breaches("src/gui/a.cpp", LICENCE + cpp_function(80)), [])
        self.assertIn("81 lines", self.breaches("src/gui/a.cpp", LICENCE + cpp_function(81))[0])

    def test_a_python_function_of_81_lines(self):
        text = "# SPDX-License-Identifier: GPL-3.0-or-later\ndef long():\n" + "    step()\n" * 80
        self.assertIn("81 lines", self.breaches("packaging/a.py", text)[0])

    def test_a_shell_function_of_81_lines(self):
        text = "# SPDX-License-Identifier: GPL-3.0-or-later\nlong() {\n" + "    step\n" * 79 + "}\n"
        self.assertIn("81 lines", self.breaches("packaging/a.sh", text)[0])

    def test_a_file_without_a_licence_line(self):
        self.assertIn("does not begin", self.breaches("src/core/a.h", "#pragma once\n" + LICENCE)[0])

    def test_a_licence_line_below_the_name_of_the_interpreter(self):
        self.assertEqual(self.breaches("packaging/a", "#!/usr/bin/env bash\n#" + LICENCE), [])

    def test_a_double_near_money(self):
        self.assertIn('"double"', self.breaches("src/core/a.cpp", LICENCE + "double x = 0;\n")[0])
        self.assertIn('"toDouble"', self.breaches("src/core/a.cpp", LICENCE + "auto x = v.toDouble();\n")[0])

    def test_a_double_in_a_comment_a_string_or_far_from_money(self):
        self.assertEqual(self.breaches("src/core/a.cpp", LICENCE + '// no double here\nauto x = "double";\n'), [])
        self.assertEqual(self.breaches("src/gui/a.cpp", LICENCE + "double x = 0;\n"), [])

    def test_a_double_with_a_good_reason(self):
        text = LICENCE + "double x = 0; // not money: a share of the progress bar\n"
        self.assertEqual(self.breaches("src/sync/a.cpp", text), [])


class Functions(unittest.TestCase):
    def found(self, text):
        return [(first, last) for _, first, last in cpptext.functions(text)]

    def test_a_constructor_with_initialisers(self):
        self.assertEqual(self.found("Thing::Thing(int a)\n    : m_a(a),\n      m_b{a}\n{\n    go();\n}\n"), [(1, 6)])

    def test_functions_inside_a_class(self):
        text = "class Thing\n{\npublic:\n    int a()\n    {\n        return 1;\n    }\n    int b() { return 2; }\n};\n"
        self.assertEqual(self.found(text), [(4, 7)])

    def test_a_template_class_is_no_function(self):
        text = "template <class Row, class Key = Id<Row>>\nclass Model : public Base\n{\n    void a()\n    {\n    }\n};\n"
        self.assertEqual(self.found(text), [(4, 6)])

    def test_blocks_and_lambdas_inside_belong_to_the_function(self):
        text = "void go()\n{\n    {\n        QMutexLocker lock(&m);\n    }\n    run([] {\n        step();\n    });\n}\n"
        self.assertEqual(self.found(text), [(1, 9)])

    def test_a_brace_in_a_string_or_raw_string_is_text(self):
        self.assertEqual(self.found('void go()\n{\n    a(R"(\n}\n)");\n    b("}");\n}\n'), [(1, 7)])

    def test_a_template_head_of_two_lines_counts(self):
        self.assertEqual(self.found("int x;\n\ntemplate <class T>\nvoid go(T a)\n{\n    a();\n}\n"), [(3, 7)])


if __name__ == "__main__":
    unittest.main()
