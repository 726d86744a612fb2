#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves what packaging/bootstrap installs, and when it does not, with a package system that only writes down what it is
asked for."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

BOOTSTRAP = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap"
TOOLS = ("bash", "sed", "cat", "dirname", "basename", "env", "getconf", "mkdir", "tail")


def debian_like():
    release = Path("/etc/os-release")
    return release.exists() and any(word in release.read_text(encoding="utf-8") for word in ("debian", "ubuntu"))


class Bootstrap(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.bin = Path(self._folder.name)
        self.calls = self.bin / "calls"
        self.calls.touch()
        for tool in TOOLS:
            path = next((p for p in (Path("/usr/bin") / tool, Path("/bin") / tool) if p.exists()), None)
            if path is None:
                self.skipTest(f"no {tool} here")
            (self.bin / tool).symlink_to(path)

    def tool(self, name, text):
        (self.bin / name).write_text(f"#!/usr/bin/env bash\n{text}\n", encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def package_system(self, installed, known=(), user="0"):
        """dpkg, apt and id as they would be with these packages installed and these others to be had."""
        lines = "".join(f"installed {name}\\n" for name in installed) + "config-files removed-one\\n"
        self.tool("dpkg-query", f"printf '{lines}'")
        self.tool("apt-cache", f"case ' {' '.join(known)} ' in *\" ${{@: -1}} \"*) ;; *) exit 100 ;; esac")
        self.tool("apt-get", f"echo \"$*\" >> '{self.calls}'")
        self.tool("id", f"echo {user}")

    def run_it(self, *words):
        done = subprocess.run([str(self.bin / "bash"), str(BOOTSTRAP), *words], env={"PATH": str(self.bin)}, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def wanted(self, section):
        """The first name on each line of a section."""
        text = (BOOTSTRAP.parent / "debian-packages.txt").read_text(encoding="utf-8")
        lines = text.split(f"[{section}]\n")[1].split("\n[")[0].split("\n")
        return [line.split()[0] for line in lines if line and not line.startswith("#")]

    def test_an_unknown_command_ends_with_a_sentence(self):
        status, _, errors = self.run_it("dance")
        self.assertEqual(status, 1)
        self.assertIn('has no command "dance"', errors)

    def test_elsewhere_it_lists_what_is_needed_and_stops(self):
        status, _, errors = self.run_it("deps")
        self.assertEqual(status, 1)
        for word in ("Qt", "6.4", "HttpServer", "md4c", "QtKeychain", "CMake 3.25", "Ninja"):
            self.assertIn(word, errors)

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_with_everything_there_it_is_silent(self):
        self.package_system(self.wanted("build"))
        self.assertEqual(self.run_it("deps", "build"), (0, "", ""))
        self.assertEqual(self.calls.read_text(), "")

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_what_is_missing_is_named_and_installed(self):
        installed = [name for name in self.wanted("build") if name not in ("cmake", "zlib1g-dev")]
        self.package_system(installed, known=("cmake", "zlib1g-dev"))
        status, words, _ = self.run_it("deps", "build")
        self.assertEqual(status, 0)
        self.assertIn(": cmake zlib1g-dev\n", words)
        calls = self.calls.read_text().splitlines()
        self.assertEqual(len(calls), 2)
        self.assertIn("update", calls[0])
        self.assertTrue(calls[1].endswith(" cmake zlib1g-dev"), calls[1])

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_the_second_name_is_taken_where_the_first_is_unknown(self):
        installed = [name for name in self.wanted("build") if name != "qt6-svg-dev"]
        self.package_system(installed, known=("libqt6svg6-dev",))
        self.assertIn(": libqt6svg6-dev\n", self.run_it("deps", "build")[1])

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_a_command_from_elsewhere_needs_no_package(self):
        self.package_system([name for name in self.wanted("check") if name != "npm"])
        self.tool("npm", "true")
        self.assertEqual(self.run_it("deps", "check"), (0, "", ""))

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_without_rights_it_says_what_to_run(self):
        installed = [name for name in self.wanted("build") if name != "cmake"]
        self.package_system(installed, known=("cmake",), user="1000")
        status, _, errors = self.run_it("deps", "build")
        self.assertEqual(status, 1)
        self.assertIn("apt-get update && apt-get install --no-install-recommends cmake", errors)
        self.assertEqual(self.calls.read_text(), "")

    @unittest.skipUnless(debian_like(), "needs a Debian or Ubuntu to speak to")
    def test_with_sudo_it_installs_through_it(self):
        installed = [name for name in self.wanted("build") if name != "cmake"]
        self.package_system(installed, known=("cmake",), user="1000")
        self.tool("sudo", f"echo sudo >> '{self.calls}'; \"$@\"")
        self.assertEqual(self.run_it("deps", "build")[0], 0)
        self.assertEqual(self.calls.read_text().split("\n").count("sudo"), 2)


if __name__ == "__main__":
    unittest.main()
