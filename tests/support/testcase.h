// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, farthing::tryPatience)
#define QTRY_VERIFY2(expr, words) QTRY_VERIFY2_WITH_TIMEOUT(expr, words, farthing::tryPatience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, farthing::tryPatience)

namespace farthing {

/// Milliseconds that the program may take for what a test waits for. Qt's five seconds are too few where the
/// sanitizers make everything twenty times slower and other tests run beside this one.
constexpr int tryPatience = 20'000;

/// The base of every test class: any warning that a test does not expect fails it.
class TestCase : public QObject
{
    Q_OBJECT

protected slots:
    /// Runs before each test function; a class that needs its own `init` calls this first.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
};

/// Puts every path that Qt derives from the user's home under a folder that dies with the process, so that a
/// test never sees or changes what the person who runs it has.
void isolateHome();

} // namespace farthing

#include <QtWidgets/QApplication>

namespace farthing {

/// Runs a test class: a full application, offscreen, in the C locale, away from the user's home.
template <class Test>
int runTest(int argc, char **argv)
{
    isolateHome();
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// A test that its program runs where its first argument is the name: that of the file without "test_".
class NamedTest
{
public:
    using Run = int (*)(int argc, char **argv);
    NamedTest(const char *file, Run run);

    /// Runs the test that the first argument names, with the others; without one that it has, tells the names
    /// and answers 2.
    static int runNamed(int argc, char **argv);
};

} // namespace farthing

/// Makes a class a test of its folder's program. The file must end with `#include "test_name.moc"`.
#define FARTHING_TEST(Class)                                                                                 \
    static const farthing::NamedTest named##Class(__FILE__, &farthing::runTest<Class>);
