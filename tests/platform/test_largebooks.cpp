// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/largebooks.h"
#include "support/platformtest.h"
#include "support/postgrescluster.h"

using namespace farthing;
using namespace farthing::platform;

/// The books that are made to be measured are honest ones, and the audit finds one wrong sum among thousands.
class LargeBooksTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void hold();
    void oneWrongSumIsFound_data();
    void oneWrongSumIsFound();

private:
    QStringList audited(const QString &tamperedWith = QString());

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LargeBooksTest::init()
{
    PlatformTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList LargeBooksTest::audited(const QString &tamperedWith)
{
    const QString location = sharedDatabase(m_folder->path());
    if (!Database::open(location))
        return {QStringLiteral("no database")};
    const auto writer = BulkWriter::make(location, isOnPostgres() ? sharedCluster() : nullptr);
    constexpr qint64 entries = 12'000;
    if (const Result<void> written = LargeBooks(*writer, entries).write(); !written)
        return {written.error().detail};
    const auto database = Database::open(location);
    if (!database)
        return {database.error().detail};
    if (!tamperedWith.isEmpty()) {
        if (const Result<void> done = (*database)->connection().execute(tamperedWith); !done)
            return {done.error().detail};
    }
    return audit(**database).valueOr({QStringLiteral("no audit")});
}

void LargeBooksTest::hold()
{
    QCOMPARE(audited(), QStringList());
}

void LargeBooksTest::oneWrongSumIsFound_data()
{
    QTest::addColumn<QString>("plant");
    QTest::addColumn<QString>("found");
    QTest::newRow("a line") << QStringLiteral(
                                   "UPDATE line_sum SET amount = amount + 1 WHERE account = 77 AND line "
                                   "= 10 AND post = (SELECT min(number) FROM post WHERE author = 77)")
                            << QStringLiteral(
                                   "3. Member 77, post 76, Post Publish Tribute: the running sum is");
    QTest::newRow("a day") << QStringLiteral(
                                  "UPDATE statement_day SET amount = amount - 1 WHERE account = 77 AND "
                                  "line = 12")
                           << QStringLiteral("6. Member 77: the statement's item of 2024-10-04 for ");
    QTest::newRow("a report") << QStringLiteral(
                                     "UPDATE report SET pnl_reports = pnl_reports + 1 WHERE number = 90")
                              << QStringLiteral("3. report 90 of ");
    QTest::newRow("a key") << QStringLiteral("UPDATE idempotency SET transfer = NULL WHERE transfer = 400")
                           << QStringLiteral("5. transfer 400 of ");
}

void LargeBooksTest::oneWrongSumIsFound()
{
    QFETCH(QString, plant);
    QFETCH(QString, found);
    const QStringList lines = audited(plant);
    QVERIFY2(!lines.isEmpty() && lines.first().startsWith(found), qPrintable(lines.join(QLatin1Char('\n'))));
    QVERIFY2(lines.size() <= 2, qPrintable(lines.join(QLatin1Char('\n'))));
}

FARTHING_TEST(LargeBooksTest)
#include "test_largebooks.moc"
