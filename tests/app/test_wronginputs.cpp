// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong with a request, by table, against the real program: each gets the problem that
// the interface has for it, nothing of it reaches the books, and none of it costs more memory than a platform
// has.
#include "inputscene.h"
#include "support/platformtest.h"
#include "wronginputs/heads.h"
#include "wronginputs/http.h"
#include "wronginputs/pictures.h"
#include "wronginputs/places.h"
#include "wronginputs/texts.h"

#include <QtCore/QSet>

#include <map>

using namespace farthing;

class WrongInputsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase() { m_scenes.clear(); }
    void theTableIsWhole();
    void isRefused_data();
    void isRefused();
    void noCursorMayBeAltered_data();
    void noCursorMayBeAltered();
    void whatNeverEndsDoesNothing_data();
    void whatNeverEndsDoesNothing();
    void nothingHappened();
    void memoryStaysLow();
    void unknownMembersAreIgnored_data();
    void unknownMembersAreIgnored();
    void theSameProcessGoesOn();

private:
    /// What the books were when a scene was set, and who keeps them.
    struct Stage
    {
        std::unique_ptr<InputScene> scene;
        QByteArray books;
        QByteArray seen;
        QByteArray latest; ///< books, after the last row
        qint64 process = 0;
    };

    Stage &stage() { return m_scenes[isOnPostgres()]; }
    InputScene &scene() { return *stage().scene; }

    QTemporaryDir m_folder;
    std::map<bool, Stage> m_scenes; ///< one for each kind of database
};

namespace {

/// The sanitizers keep shadows of all memory, and what was freed.
constexpr bool sanitized =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    true;
#elif defined(__has_feature)
    #if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    true;
    #else
    false;
    #endif
#else
    false;
#endif

constexpr qint64 mostKilobytes = 97'656; // 100 MB in units of 1,024 bytes
/// So that nobody takes out a group of rows without noticing.
constexpr qsizetype fewestRows = 850;

QList<WrongInput> wrongInputs()
{
    QList<WrongInput> all;
    for (const auto &rows :
         {wrongMemberInputs, wrongTextInputs, refusedByTheBooks, tooLargeInputs, wrongPathInputs,
          wrongTargetInputs, wrongMethodInputs, wrongQueryInputs, wrongCursorInputs, wrongTokenInputs,
          wrongKeyInputs, wrongSourceInputs, wrongRequestLineInputs, wrongFieldInputs, tooLongHeadInputs,
          wrongPiecesInputs, wrongImageInputs})
        all += rows();
    return all;
}

/// A name as a test's output can show it.
QByteArray shown(const QByteArray &name)
{
    QByteArray text;
    for (const char character : name)
        text += character >= ' ' && character <= '~' ? QByteArray(1, character)
                                                     : "\\x" + QByteArray(1, character).toHex();
    return text;
}

/// What the program may print: the libraries that decode images say what is wrong with one. Everything else
/// would be a sanitizer's, a failed database's, or a warning's.
bool isOfADecoder(const QByteArray &line)
{
    return line.startsWith("libpng") || line.startsWith("qt.gui.imageio");
}

} // namespace

void WrongInputsTest::init()
{
    PlatformTest::init();
    if (stage().scene)
        return;
    auto scene = std::make_unique<InputScene>(sharedDatabase(m_folder.path()));
    const QString problem = scene->set();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    stage().books = stage().latest = scene->books();
    stage().seen = scene->seen();
    stage().process = scene->platform().processId();
    stage().scene = std::move(scene);
    QVERIFY2(stage().books.count(' ') > 20, stage().books.constData());
    QVERIFY(stage().process > 0);
}

void WrongInputsTest::theTableIsWhole()
{
    QSet<QByteArray> names;
    QSet<QByteArray> requests;
    const QList<WrongInput> all = wrongInputs();
    for (const WrongInput &input : all) {
        QVERIFY2(!names.contains(input.name), shown("called twice: " + input.name).constData());
        names.insert(input.name);
        QVERIFY2(!requests.contains(input.whole()), shown("sent twice: " + input.name).constData());
        requests.insert(input.whole());
    }
    qInfo("%lld wrong inputs", qint64(all.size()));
    QVERIFY2(all.size() >= fewestRows, QByteArray::number(all.size()).constData());
}

void WrongInputsTest::isRefused_data()
{
    QTest::addColumn<WrongInput>("input");
    const QList<WrongInput> all = wrongInputs();
    for (const WrongInput &input : all)
        QTest::newRow(shown(input.name).constData()) << input;
}

void WrongInputsTest::isRefused()
{
    QFETCH(WrongInput, input);
    const RawReply answer = scene().send(input);
    // A row that books something is named once, and not by all that come after it.
    const QByteArray before = std::exchange(stage().latest, scene().books());
    QCOMPARE(stage().latest, before);
    const QByteArray said = shown(QByteArray::number(answer.status) + ' ' + answer.body.left(500));
    QVERIFY2(answer.status == input.status, said.constData());
    QVERIFY2(answer.problem() == input.problem, said.constData());
    QVERIFY2(answer.detail().startsWith(input.detail), said.constData());
    QVERIFY2(answer.head.contains("application/problem+json"), answer.head.constData());
    QCOMPARE(answer.json().value(u"status").toInt(), input.status);
}

void WrongInputsTest::noCursorMayBeAltered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("cursor");
    for (const CursorList &list : cursorLists)
        QTest::newRow(list.path) << QByteArray(list.path) << QByteArray(list.cursor);
}

void WrongInputsTest::noCursorMayBeAltered()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, cursor);
    const QByteArray right = scene().named(cursor);
    QCOMPARE(scene().get(path + right, "Ben").status, 200);
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (const char other : {'0', '7', 'a', 'f', '.', '-'}) {
            QByteArray altered = right;
            altered[i] = other;
            if (altered == right)
                continue;
            const RawReply answer = scene().get(path + altered, "Ben");
            QVERIFY2(answer.status == 400 && answer.problem() == "invalid",
                     (right + " as " + altered + ": " + answer.body).constData());
        }
    }
}

void WrongInputsTest::whatNeverEndsDoesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = purchase("Content-Length: 13\r\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << whole.first(1);
    QTest::newRow("a request line") << whole.first(whole.indexOf('\n') + 1);
    QTest::newRow("a head without its last line end") << whole.first(whole.indexOf("{") - 2);
    QTest::newRow("a head") << whole.first(whole.indexOf("{"));
    QTest::newRow("a body but its last byte") << whole.chopped(1);
    QTest::newRow("a length too long") << purchase("Content-Length: 14\r\n");
    QTest::newRow("a length far too long") << purchase("Content-Length: 999999\r\n");
    QTest::newRow("waits for a go-ahead")
        << purchase("Content-Length: 13\r\nExpect: 100-continue\r\n", QByteArray());
}

void WrongInputsTest::whatNeverEndsDoesNothing()
{
    QFETCH(QByteArray, bytes);
    scene().leaveAmid(bytes);
    // By now the platform has seen it: it looks at one connection after the other.
    QCOMPARE(scene().get("/v1/me", "Ben").status, 200);
    QCOMPARE(scene().books(), stage().latest);
}

void WrongInputsTest::nothingHappened()
{
    QCOMPARE(scene().seen(), stage().seen);
    QCOMPARE(scene().books(), stage().books);
    QCOMPARE(scene().audit(), QStringLiteral("The books hold."));
}

void WrongInputsTest::memoryStaysLow()
{
    const qint64 peak = scene().peakKilobytes();
#ifdef Q_OS_LINUX
    QVERIFY(peak > 0);
#endif
    qInfo("%s: at most %lld kB resident", isOnPostgres() ? "PostgreSQL" : "SQLite", peak);
    if (!sanitized)
        QVERIFY2(peak < mostKilobytes, QByteArray::number(peak).constData());
}

/// The other half of what a table of wrong members can say: more than is known does no harm.
void WrongInputsTest::unknownMembersAreIgnored_data()
{
    QTest::addColumn<WrongInput>("input");
    const auto row = [](WrongInput input) {
        input.status = 200;
        QTest::newRow(input.name.constData()) << input;
    };
    row(changed("more members", "reading", "", ""));
    row(changed("more members", "rating", "", ""));
    row(changed("more members", "comment", "", ""));
    row(changed("more members", "reaction", "", ""));
    row(changed("more members", "publish", "", ""));
    row(changed("more members", "edit", "", ""));
    row(changed("more members", "report", "", ""));
    row(changed("more members", "state", "", ""));
    row({"a query that is not known", "GET", "/v1/posts?limit=1&page=-1&offset=x"});
    row({"a header that is not known", "GET", "/v1/me", {}, {"X-Unknown: \xC3\xA5", "Accept: text/html"}});
}

void WrongInputsTest::unknownMembersAreIgnored()
{
    QFETCH(WrongInput, input);
    const RawReply answer = scene().send(input);
    QVERIFY2(answer.status == 200, shown(answer.body).constData());
}

void WrongInputsTest::theSameProcessGoesOn()
{
    QCOMPARE(scene().audit(), QStringLiteral("The books hold."));
    QCOMPARE(scene().platform().processId(), stage().process);
    QCOMPARE(scene().get("/v1/me", "Ada").status, 200);
    scene().platform().stop();
    const QByteArrayList lines = scene().platform().errors().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.isEmpty() || isOfADecoder(line), line.constData());
}

FARTHING_TEST(WrongInputsTest)
#include "test_wronginputs.moc"
