// SPDX-License-Identifier: GPL-3.0-or-later
// The program farthingd as an operator meets it: what it prints, and what a wrong word gets.

#include "app/endedprogram.h"
#include "support/platformprocess.h"
#include "support/postgrescluster.h"
#include "support/served.h"
#include "support/testcase.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace farthing;

namespace {

EndedProgram daemon(const QStringList &arguments)
{
    return runProgram(QStringLiteral("farthingd"), arguments);
}

bool write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

} // namespace

class TestFarthingd : public TestCase
{
    Q_OBJECT

private slots:
    void wrongInput_data();
    void wrongInput();
    void importTellsWhatItRefused();
    void accountPrintsATokenAlone();
    void auditNamesAViolation();
    void auditOnlyReads();
    void portInUse();
    void clientsOfItsProxyAreLimited();
    void newerDatabaseStaysUntouched();
    void theCommandsOnPostgres();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFarthingd::wrongInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QString &arguments, const QString &says) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << says;
    };
    row("no command", {}, QStringLiteral("wants a command"));
    row("unknown command", QStringLiteral("sreve"), QStringLiteral("no command “sreve”"));
    row("unknown option", QStringLiteral("serve --databse x.db"), QStringLiteral("databse"));
    row("no database", QStringLiteral("audit"), QStringLiteral("--database"));
    row("a server that is not there", QStringLiteral("audit --database postgresql://ada:pw@127.0.0.1:1/x"),
        QStringLiteral("No PostgreSQL server answers at 127.0.0.1:1."));
    row("an address that is none", QStringLiteral("audit --database postgresql:x"),
        QStringLiteral("postgresql://user@host:port/database"));
    row("nothing to audit", QStringLiteral("audit --database %1/none.db").arg(m_folder.path()),
        QStringLiteral("no database"));
    row("nothing to import", QStringLiteral("import --database %1/i.db %1/none").arg(m_folder.path()),
        QStringLiteral("no folder"));
    row("import of nothing", QStringLiteral("import --database %1/i.db").arg(m_folder.path()),
        QStringLiteral("DIR is missing"));
    row("a word too many", QStringLiteral("audit --database x.db now"), QStringLiteral("“now”"));
    row("a level of words", QStringLiteral("account --database x.db add Ada --level high"),
        QStringLiteral("“high”"));
    row("an amount with an exponent", QStringLiteral("account --database x.db add Ada --grant 1e3"),
        QStringLiteral("“1e3”"));
    row("an address without a port", QStringLiteral("serve --database x.db --listen 127.0.0.1"),
        QStringLiteral("127.0.0.1"));
    row("a proxy by name", QStringLiteral("serve --database x.db --proxy 127.0.0.1,balancer"),
        QStringLiteral("“balancer”"));
    row("a folder as database", QStringLiteral("serve --database %1").arg(m_folder.path()), m_folder.path());
    row("rules that are not there",
        QStringLiteral("serve --database %1/r.db --rules %1/none.json").arg(m_folder.path()),
        QStringLiteral("none.json"));
    row("removing nothing known", QStringLiteral("remove --database %1/r.db post none").arg(m_folder.path()),
        QStringLiteral("none"));
    row("removing a thing", QStringLiteral("remove --database x.db thing 1"), QStringLiteral("“thing”"));
}

void TestFarthingd::wrongInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const EndedProgram ended = daemon(arguments);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QVERIFY2(ended.err.count(QLatin1Char('\n')) == 1, qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
}

void TestFarthingd::importTellsWhatItRefused()
{
    const QDir articles(path(QStringLiteral("articles")));
    QVERIFY(articles.mkpath(QStringLiteral(".")));
    QVERIFY(write(articles.filePath(QStringLiteral("good.md")),
                  "---\ntitle: A good one\ndate: 2025-09-18\nauthor: Ada\n---\n\nSome words to read.\n"));
    QVERIFY(write(articles.filePath(QStringLiteral("broken.md")), "---\ntitle: [unclosed\n---\n\nText.\n"));
    QVERIFY(write(articles.filePath(QStringLiteral("latin.md")), "# Caf\xe9\n\nText.\n"));
    const QStringList arguments{QStringLiteral("import"), QStringLiteral("--database"),
                                path(QStringLiteral("import.db")), articles.path()};
    const EndedProgram first = daemon(arguments);
    QCOMPARE(first.out.trimmed(), QStringLiteral("1 published, 0 edited, 0 unchanged, 2 refused"));
    QVERIFY2(first.err.contains(QStringLiteral("broken.md: ")) &&
                 first.err.contains(QStringLiteral("latin.md: ")),
             qPrintable(first.err));

    QVERIFY(write(articles.filePath(QStringLiteral("good.md")),
                  "---\ntitle: A better one\ndate: 2025-09-18\nauthor: Ada\n---\n\nSome words to read.\n"));
    QVERIFY(QFile::remove(articles.filePath(QStringLiteral("broken.md"))));
    QVERIFY(QFile::remove(articles.filePath(QStringLiteral("latin.md"))));
    QCOMPARE(daemon(arguments).out.trimmed(),
             QStringLiteral("0 published, 1 edited, 0 unchanged, 0 refused"));
    QCOMPARE(daemon(arguments).out.trimmed(),
             QStringLiteral("0 published, 0 edited, 1 unchanged, 0 refused"));
}

void TestFarthingd::accountPrintsATokenAlone()
{
    const QStringList arguments{
        QStringLiteral("account"), QStringLiteral("--database"), path(QStringLiteral("account.db")),
        QStringLiteral("add"),     QStringLiteral("Ada"),        QStringLiteral("--level"),
        QStringLiteral("20"),      QStringLiteral("--grant"),    QStringLiteral("25")};
    const EndedProgram first = daemon(arguments);
    QCOMPARE(first.status, 0);
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9_.-]{20,}\\n$"));
    QVERIFY2(token.match(first.out).hasMatch(), qPrintable(first.out));
    QVERIFY(daemon(arguments).out != first.out);
}

void TestFarthingd::auditNamesAViolation()
{
    const QString file = path(QStringLiteral("audit.db"));
    QCOMPARE(daemon({QStringLiteral("account"), QStringLiteral("--database"), file, QStringLiteral("add"),
                     QStringLiteral("Ada"), QStringLiteral("--grant"), QStringLiteral("25")})
                 .status,
             0);
    const QStringList audit{QStringLiteral("audit"), QStringLiteral("--database"), file};
    QCOMPARE(daemon(audit).status, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("audit"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral("UPDATE account SET balance = balance + 1 WHERE balance > 0")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("audit"));
    const EndedProgram broken = daemon(audit);
    QCOMPARE(broken.status, 1);
    QVERIFY2(!broken.out.isEmpty() && !broken.out.contains(QStringLiteral("hold")), qPrintable(broken.out));
}

/// What is no platform's database is not made one, and honest books are the same bytes afterwards.
void TestFarthingd::auditOnlyReads()
{
    const QString stranger = path(QStringLiteral("stranger.db"));
    QVERIFY(write(stranger, {}));
    const EndedProgram refused = daemon({QStringLiteral("audit"), QStringLiteral("--database"), stranger});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("older version")), qPrintable(refused.err));
    QCOMPARE(QFileInfo(stranger).size(), 0);

    const QString books = path(QStringLiteral("read.db"));
    QCOMPARE(daemon({QStringLiteral("account"), QStringLiteral("--database"), books, QStringLiteral("add"),
                     QStringLiteral("Ada"), QStringLiteral("--grant"), QStringLiteral("5")})
                 .status,
             0);
    QFile file(books);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(daemon({QStringLiteral("audit"), QStringLiteral("--database"), books}).status, 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestFarthingd::portInUse()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const EndedProgram ended =
        daemon({QStringLiteral("serve"), QStringLiteral("--database"), path(QStringLiteral("port.db")),
                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(holder.serverPort())});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(QString::number(holder.serverPort())), qPrintable(ended.err));
}

void TestFarthingd::clientsOfItsProxyAreLimited()
{
    PlatformProcess farthingd(path(QStringLiteral("proxy.db")));
    QVERIFY(farthingd.serve({QStringLiteral("--proxy"), QStringLiteral("10.0.0.0/8,127.0.0.1")}));
    const auto ask = [&farthingd](int requests, const QByteArray &headers) {
        RawClient client(farthingd.url());
        for (int i = 0; i < requests; ++i)
            client.send("GET /v1/platform HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
        int refused = 0;
        for (int i = 0; i < requests; ++i)
            refused += client.take().value_or(RawAnswer()).status == 429 ? 1 : 0;
        return refused;
    };
    const int many = 2 * platform::RateLimit().burst;
    QVERIFY(ask(many, "X-Forwarded-For: 192.0.2.1\r\n") > 0);
    QCOMPARE(ask(1, "X-Forwarded-For: 192.0.2.2\r\n"), 0);
    QCOMPARE(ask(many, {}), 0);
}

void TestFarthingd::newerDatabaseStaysUntouched()
{
    const QString file = path(QStringLiteral("newer.db"));
    QCOMPARE(daemon({QStringLiteral("account"), QStringLiteral("--database"), file, QStringLiteral("add"),
                     QStringLiteral("Ada")})
                 .status,
             0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 9999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    const EndedProgram ended = daemon({QStringLiteral("audit"), QStringLiteral("--database"), file});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("newer version")), qPrintable(ended.err));
}

void TestFarthingd::theCommandsOnPostgres()
{
    if (!sharedCluster())
        QSKIP(qPrintable(whyNoCluster()));
    const QString location = sharedCluster()->emptyDatabase();
    const auto on = [&location](const QStringList &words) {
        return daemon(QStringList{words.first(), QStringLiteral("--database"), location} + words.mid(1));
    };
    const QDir articles(path(QStringLiteral("posts")));
    QVERIFY(articles.mkpath(QStringLiteral(".")));
    QVERIFY(write(articles.filePath(QStringLiteral("one.md")), "---\nauthor: Ada\n---\n\n# One\n\nWords.\n"));
    const EndedProgram imported = on({QStringLiteral("import"), articles.path()});
    QVERIFY2(imported.out.startsWith(QStringLiteral("1 published")), qPrintable(imported.err));
    const EndedProgram added = on({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("Ben"),
                                   QStringLiteral("--grant"), QStringLiteral("5")});
    QCOMPARE(added.status, 0);
    QCOMPARE(on({QStringLiteral("audit")}).out.trimmed(), QStringLiteral("The books hold."));
    QCOMPARE(on({QStringLiteral("remove"), QStringLiteral("account"), QStringLiteral("Ada")}).status, 0);
    const EndedProgram again = on({QStringLiteral("import"), articles.path()});
    QVERIFY2(again.err.contains(QStringLiteral("was removed")), qPrintable(again.err));
    const EndedProgram none = daemon({QStringLiteral("audit"), QStringLiteral("--database"),
                                      sharedCluster()->locationOf(QStringLiteral("nothing"))});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.startsWith(QStringLiteral("farthingd: There is no database “nothing”")) &&
                 none.err.count(QLatin1Char('\n')) == 1,
             qPrintable(none.err));
}

FARTHING_TEST(TestFarthingd)
#include "test_farthingd.moc"
