// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include "sql/migrator.h"
#include "sql/statement.h"
#include "store/ownaudit.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <map>

using namespace farthing;

namespace {

/// Tables of own.db without a row in SealedTable::all(), and why a wrong row in each does not pass for a
/// person's words.
const std::map<QString, const char *> &withoutSeals()
{
    static const std::map<QString, const char *> tables{
        {QStringLiteral("mark"), "two flags; seen at the post and set with one click"},
        {QStringLiteral("visit"), "two times, of which new comments are marked"},
        {QStringLiteral("spend_cap"), "numbers; shown wherever they stop something"},
        {QStringLiteral("consent"), "numbers; what was booked stands in the statement"},
        {QStringLiteral("booked_item"), "names of items of the statement"},
        {QStringLiteral("spending_day"), "one number for each account"},
        {QStringLiteral("journey"), "packed anew with one click"},
        {QStringLiteral("journey_post"), "packed anew with one click"},
        {QStringLiteral("reading"), "numbers that the platform accepted"},
        {QStringLiteral("folded_thread"), "names of comments and a time; folded again with one click"},
        {QStringLiteral("read_version"), "the text has a checksum of its own, looked at when it is read"},
    };
    return tables;
}

} // namespace

class SealTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void everyTableIsSealedOrSaysWhyNot();
    void whatIsSealedLosesItsSealWhenItChanges();
    void theAvatarOfADraftIsSealed();
    void whetherAnAnswerIsOutIsSealed_data();
    void whetherAnAnswerIsOutIsSealed();
    void anAnswerSealsNoDamage();
    void whatHasNoSealGetsOneAtTheStart();
    void whatAnEarlierVersionSealedIsSealedAnew();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sql::Connection> m_connection;
    std::unique_ptr<Store> m_store;
};

void SealTest::init()
{
    TestCase::init();
    m_connection.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::open(m_folder->path()).value();
    m_connection = sql::Connection::open({m_folder->filePath(QStringLiteral("own.db"))}).value();
}

void SealTest::everyTableIsSealedOrSaysWhyNot()
{
    QStringList expected;
    for (const SealedTable &table : SealedTable::all())
        expected.append(table.name);
    for (const auto &[table, why] : withoutSeals()) {
        QVERIFY2(!expected.contains(table), qPrintable(table));
        expected.append(table);
    }
    QStringList tables = OwnAudit(*m_connection).tables().value();
    QVERIFY(!tables.isEmpty());
    std::sort(expected.begin(), expected.end());
    std::sort(tables.begin(), tables.end());
    QCOMPARE(tables, expected);
}

/// Whatever writes to one of these columns and forgets the seal leaves none, instead of a wrong one.
void SealTest::whatIsSealedLosesItsSealWhenItChanges()
{
    for (const SealedTable &table : SealedTable::all()) {
        if (table.ofBody)
            continue;
        sql::Statement read(*m_connection, QStringLiteral("SELECT sql FROM sqlite_master WHERE type = "
                                                          "'trigger' AND tbl_name = ? AND name = ?"));
        read.bind(table.name).bind(table.name + QStringLiteral("_unseal"));
        QVERIFY2(read.next(), qPrintable(table.name));
        const QString text = read.text(0);
        const qsizetype from = text.indexOf(QLatin1String(" OF "));
        const qsizetype to = text.indexOf(QLatin1String(" ON "));
        QStringList columns = text.mid(from + 4, to - from - 4).split(QLatin1String(", "));
        columns.append(table.key);
        for (const QString &column : table.columns)
            QVERIFY2(columns.contains(column), qPrintable(table.name + QLatin1Char('.') + column));
    }
}

void SealTest::theAvatarOfADraftIsSealed()
{
    const PostId post{QStringLiteral("p")};
    const Draft draft{QStringLiteral("Words"), std::nullopt, AvatarId{QStringLiteral("drawn")}};
    QVERIFY(resultOf(m_store->saveDraft(post, draft)).ok());
    // As bytes on a disk change: without the trigger.
    QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER draft_unseal")).ok());
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE draft SET avatar = 'eaten'")).ok());
    const Result<void> checked = checkRow(*m_connection, QStringLiteral("draft"), {QString(), post.value});
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().kind, AppError::Kind::Damaged);
}

void SealTest::whetherAnAnswerIsOutIsSealed_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("what is unanswered") << QStringLiteral("unanswered = 1 - unanswered");
    QTest::newRow("whether it was sent") << QStringLiteral("state = 0");
    QTest::newRow("which consent counts") << QStringLiteral("attempt = attempt || 'x'");
}

void SealTest::whetherAnAnswerIsOutIsSealed()
{
    QFETCH(const QString, damage);
    IntentRecord record = anIntent(CommentAct{
        PostId{QStringLiteral("p")}, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}});
    QVERIFY(resultOf(m_store->submit(record)).ok());
    record.intent.state = Intent::State::NeedsYou;
    record.intent.unanswered = true;
    QVERIFY(*resultOf(m_store->setOutcome(record, record.intent.key)));
    const QVariantList key{record.intent.id.value};
    QVERIFY(checkRow(*m_connection, QStringLiteral("intent"), key).ok());
    QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER intent_unseal")).ok());
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE intent SET ") + damage).ok());
    const Result<void> checked = checkRow(*m_connection, QStringLiteral("intent"), key);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().kind, AppError::Kind::Damaged);
}

/// What changed on the disk while the program ran is found at the next start, whatever was written since.
void SealTest::anAnswerSealsNoDamage()
{
    IntentRecord record = anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Plus});
    QVERIFY(resultOf(m_store->submit(record)).ok());
    QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER intent_unseal")).ok());
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE intent SET post = 'q'")).ok());
    record.intent.state = Intent::State::Refused;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left out")));
    QVERIFY(*resultOf(m_store->setOutcome(record, record.intent.key)));
    QVERIFY(!checkRow(*m_connection, QStringLiteral("intent"), {record.intent.id.value}).ok());
}

void SealTest::whatHasNoSealGetsOneAtTheStart()
{
    const IntentRecord record = anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Plus});
    QVERIFY(resultOf(m_store->submit(record)).ok());
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE intent SET whole_seal = NULL")).ok());
    m_store.reset();
    m_store = Store::open(m_folder->path()).value();
    QVERIFY(!m_store->repair().own);
    sql::Statement read(*m_connection, QStringLiteral("SELECT count(whole_seal) FROM intent"));
    QVERIFY(read.next());
    QCOMPARE(read.number(0), 1);
}

/// Before the ninth step a seal said nothing of what an act is at.
void SealTest::whatAnEarlierVersionSealedIsSealedAnew()
{
    const IntentRecord record = anIntent(RateAct{PostId{QStringLiteral("p")}, Rating::Plus});
    QVERIFY(resultOf(m_store->submit(record)).ok());
    m_store.reset();
    const QTemporaryDir older;
    {
        const auto before = sql::Connection::open({older.filePath(QStringLiteral("own.db"))});
        QVERIFY(before.ok() && sql::migrate(**before, QStringLiteral(":/sql/own"), 8).ok());
        const QString newer = m_folder->filePath(QStringLiteral("own.db"));
        QVERIFY((*before)->execute(QStringLiteral("ATTACH '%1' AS newer").arg(newer)).ok());
        for (const char *table : {"intent", "attempt"}) {
            const QString name = QLatin1String(table);
            QStringList columns;
            sql::Statement known(
                **before, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main')").arg(name));
            while (known.next())
                columns.append(known.text(0));
            QVERIFY(!columns.contains(QStringLiteral("whole_seal")));
            QVERIFY((*before)
                        ->execute(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1")
                                      .arg(name, columns.join(QLatin1String(", "))))
                        .ok());
        }
        QVERIFY((*before)->execute(QStringLiteral("UPDATE main.intent SET seal = x'01020304'")).ok());
    }
    m_store = Store::open(older.path()).value();
    QVERIFY(!m_store->repair().own);
    QCOMPARE(m_store->openIntents().size(), 1);
    m_connection = sql::Connection::open({older.filePath(QStringLiteral("own.db"))}).value();
    const QVariantList key{record.intent.id.value};
    QVERIFY(checkRow(*m_connection, QStringLiteral("intent"), key).ok());
    QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER intent_unseal")).ok());
    QVERIFY(m_connection->execute(QStringLiteral("UPDATE intent SET unanswered = 1")).ok());
    QVERIFY(!checkRow(*m_connection, QStringLiteral("intent"), key).ok());
    m_store.reset(); // before its folder goes
}

FARTHING_TEST(SealTest)
#include "test_seal.moc"
