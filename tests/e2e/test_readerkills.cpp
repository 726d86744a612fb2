// SPDX-License-Identifier: GPL-3.0-or-later
// The reader is killed at any moment between a click and its receipt. Afterwards the platform's books hold
// exactly the clicks that were shown as taken. FARTHING_KILLS and FARTHING_SEED make it longer;
// packaging/soak.d/readerkills.sh does.
#include "killedreader.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "support/platformprocess.h"
#include "support/testcase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

using namespace farthing;

namespace {

constexpr int killPatience = 60'000;

int setting(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

class ReaderKillsTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatWasShownAsTakenIsBookedOnce();

private:
    /// What all lives of the reader said.
    struct Told
    {
        QSet<QString> shown;
        QSet<QString> clicked;
        QStringList inFlight; ///< clicked last, and not shown before the end
        QHash<QString, int> ends;
        QStringList warnings;
        int neverShown = 0; ///< clicks that nobody knew of when the kill came
    };

    void publish();
    void begin(QProcess &process, int seed, bool clicks);
    void hear(QProcess &process, Told &told, QString &last, bool &ready);
    /// `longer`: how many times as long as usual.
    void live(int seed, int longer, QRandomGenerator &random, Told &told);
    void liveInPeace(Told &told);
    QHash<QString, int> booked();
    static QStringList differences(const Told &told, QHash<QString, int> booked);

    QTemporaryDir m_folder;
    PlatformProcess m_platform;
    QByteArray m_token;
};

/// Enough posts for a hundred lives.
void ReaderKillsTest::publish()
{
    const QString folder = m_folder.filePath(QStringLiteral("posts"));
    QVERIFY(QDir().mkpath(folder));
    constexpr int posts = 60;
    for (int i = 0; i < posts; ++i) {
        QFile file(QStringLiteral("%1/post-%2.md").arg(folder).arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(
                       "---\ntitle: Post number %1 of this test\ndate: 2025-09-12\nauthor: Ada\n---\n\nA few "
                       "words.\n")
                       .arg(i, 2, 10, QLatin1Char('0'))
                       .toUtf8());
    }
    const QString said = m_platform.command(
        {QStringLiteral("import"), QStringLiteral("--database"), m_platform.database(), folder});
    QVERIFY2(said.contains(QStringLiteral("0 refused")), qPrintable(said));
}

void ReaderKillsTest::begin(QProcess &process, int seed, bool clicks)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FARTHING_KILLED_PROFILE"),
                       m_folder.filePath(QStringLiteral("profile")));
    environment.insert(QStringLiteral("FARTHING_KILLED_PLATFORM"), m_platform.url().toString());
    environment.insert(QStringLiteral("FARTHING_KILLED_SEED"), QString::number(seed));
    environment.insert(QStringLiteral("FARTHING_TOKEN"), QString::fromLatin1(m_token));
    if (clicks)
        environment.insert(QStringLiteral("FARTHING_KILLED_CLICKS"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList());
}

void ReaderKillsTest::hear(QProcess &process, Told &told, QString &last, bool &ready)
{
    while (process.canReadLine()) {
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        const QString word = line.section(QLatin1Char(' '), 0, 0);
        const QString rest = line.section(QLatin1Char(' '), 1);
        ready |= word == QLatin1StringView("ready");
        if (word == QLatin1StringView("click")) {
            told.clicked.insert(rest);
            last = rest;
        } else if (word == QLatin1StringView("shown")) {
            told.shown.insert(rest);
            if (last == rest)
                last.clear();
        } else if (word == QLatin1StringView("warning")) {
            told.warnings += rest;
        } else if (word == QLatin1StringView("end")) {
            const int state = rest.section(QLatin1Char(' '), 0, 0).toInt();
            const QString effect = rest.section(QLatin1Char(' '), 1);
            if (told.ends.contains(effect))
                told.warnings += QStringLiteral("there twice: ") + effect;
            told.ends.insert(effect, state);
        }
    }
}

void ReaderKillsTest::live(int seed, int longer, QRandomGenerator &random, Told &told)
{
    QProcess process;
    QString last;
    bool ready = false;
    begin(process, seed, true);
    while (!ready) {
        QVERIFY2(process.canReadLine() || process.waitForReadyRead(killPatience),
                 "a reader that says nothing");
        hear(process, told, last, ready);
    }
    // Any moment, half of them soon after one of the first clicks.
    const int microseconds = longer * (random.bounded(2) ? random.bounded(60'000) : random.bounded(400'000));
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * qint64(1'000))
        (void)process.waitForReadyRead(1);
    process.kill();
    QVERIFY(process.waitForFinished(killPatience));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // and not by itself
    hear(process, told, last, ready);
    if (!last.isEmpty()) {
        told.inFlight += last;
        ++told.neverShown;
    }
}

void ReaderKillsTest::liveInPeace(Told &told)
{
    QProcess process;
    QString last;
    bool ready = false;
    begin(process, 0, false);
    QVERIFY(process.waitForFinished(killPatience));
    hear(process, told, last, ready);
    QVERIFY(ready);
    QCOMPARE(process.exitCode(), 0);
}

QHash<QString, int> ReaderKillsTest::booked()
{
    QHash<QString, int> booked;
    const auto connection = sql::Connection::open({m_platform.database(), sql::Durability::Full, false});
    if (!connection)
        return booked;
    // Line 6 and 7 are what minuses and comments cost, 11 is what reports do (economy: The twelve lines).
    const std::pair<const char *, const char *> questions[]{
        {"comment ", "SELECT c.body FROM entry e JOIN comment c ON c.number = e.comment "
                     "WHERE e.own = 1 AND e.line = 7"},
        {"minus ",
         "SELECT p.id FROM entry e JOIN post p ON p.number = e.post WHERE e.own = 1 AND e.line = 6"},
        {"report ",
         "SELECT p.id FROM entry e JOIN post p ON p.number = e.post WHERE e.own = 1 AND e.line = 11"}};
    for (const auto &[kind, question] : questions) {
        sql::Statement read(**connection, QString::fromLatin1(question));
        while (read.next())
            ++booked[QString::fromLatin1(kind) + read.text(0)];
        if (read.error())
            qInfo("%s", qPrintable(read.error()->detail));
    }
    return booked;
}

QStringList ReaderKillsTest::differences(const Told &told, QHash<QString, int> booked)
{
    QStringList differences = told.warnings;
    for (const QString &effect : told.shown) {
        const int times = booked.take(effect);
        if (times != 1)
            differences += QStringLiteral("shown as taken and booked %1 times: %2").arg(times).arg(effect);
        const int state = told.ends.value(effect, -1);
        if (state != int(Intent::State::Done))
            differences += QStringLiteral("ended as %1: %2").arg(state).arg(effect);
    }
    for (auto each = booked.cbegin(); each != booked.cend(); ++each)
        differences +=
            QStringLiteral("booked %1 times and never shown: %2").arg(each.value()).arg(each.key());
    return differences;
}

void ReaderKillsTest::whatWasShownAsTakenIsBookedOnce()
{
    const int seed = setting("FARTHING_SEED", 1);
    const int kills = setting("FARTHING_KILLS", 8);
    QRandomGenerator random{quint32(seed)};
    publish();
    m_token = m_platform.addAccount(QStringLiteral("Ben"), 20, QStringLiteral("100000"));
    QVERIFY(!m_token.isEmpty() && m_platform.serve());
    Told told;
    // On a slow machine many die before they show anything; those that come after them live longer.
    const auto enough = [&](int kill) {
        return (kill >= kills && told.shown.size() > kills / 2) || kill >= 5 * kills;
    };
    for (int kill = 0; !enough(kill) && !QTest::currentTestFailed(); ++kill)
        live(seed * 1'000 + kill, 1 + kill / std::max(kills, 1), random, told);
    if (QTest::currentTestFailed())
        return;
    liveInPeace(told); // what was clicked in the moment of a kill is shown here, or was never taken
    m_platform.stop();
    const QHash<QString, int> booked = this->booked();
    const QStringList differences = this->differences(told, booked);
    QVERIFY2(differences.isEmpty(),
             qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(differences.join(QLatin1Char('\n')))));
    QVERIFY(m_platform.command({QStringLiteral("audit"), QStringLiteral("--database"), m_platform.database()})
                .contains(QStringLiteral("hold")));
    int takenUnseen = 0;
    for (const QString &effect : std::as_const(told.inFlight))
        takenUnseen += booked.contains(effect);
    qInfo("seed %d: %d kills, %lld clicks, %lld of them shown as taken and booked; %d not shown before the "
          "kill, of "
          "which %d were taken",
          seed, kills, qint64(told.clicked.size()), qint64(told.shown.size()), told.neverShown, takenUnseen);
    QVERIFY(told.shown.size() > kills / 2);
}

int main(int argc, char **argv)
{
    if (!KilledReader::wanted())
        return runTest<ReaderKillsTest>(argc, argv);
    QApplication application(argc, argv); // in the home that the test made for itself and for this
    QLocale::setDefault(QLocale::c());
    return KilledReader().run();
}

#include "test_readerkills.moc"
