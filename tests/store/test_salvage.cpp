// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken over from a damaged own.db, and in which order: the intents most of all.
#include "store/salvage.h"

#include "sql/migrator.h"
#include "store/ownthings.h"
#include "store/store.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace farthing;

namespace {

const IntentId first{QStringLiteral("intent0")};
const IntentId second{QStringLiteral("intent7")};
const IntentId third{QStringLiteral("intent14")};

} // namespace

class SalvageTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();

    void whatNothingVouchesForIsNoWord();
    void whatAskedAtTheBackupIsToldApart_data();
    void whatAskedAtTheBackupIsToldApart();
    void aWrongNumberDisplacesNoOtherIntent();
    void newIntentsKeepTheirOrder();
    void anEarlierVersionGivesItsPlacesAndDrafts();

private:
    std::unique_ptr<Store> opened() const
    {
        auto store = Store::open(m_folder->path());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(store.value());
    }
    /// Writes these things; the end backs them up.
    void write(const QList<int> &numbers) const
    {
        const auto store = opened();
        for (const int number : numbers)
            QVERIFY(ownThing(number).write(*store));
    }
    QString file() const { return m_folder->filePath(QStringLiteral("own.db")); }
    void change(const QList<const char *> &statements) const
    {
        const auto own = sql::Connection::open({file()});
        QVERIFY(own.ok());
        for (const char *statement : statements)
            QVERIFY2((*own)->execute(QString::fromLatin1(statement)).ok(), statement);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SalvageTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A row without a seal stands back behind the backup's. Where it says something else, the intent may have
/// been sent since.
void SalvageTest::whatNothingVouchesForIsNoWord()
{
    write({0, 7, 14});
    change({"UPDATE intent SET whole_seal = NULL, state = 4 WHERE id = 'intent0'",
            "UPDATE intent SET whole_seal = NULL WHERE id = 'intent7'",
            "UPDATE attempt SET price = 1, seal = x'00' WHERE key = 'key14'"});
    const auto store = opened();
    QVERIFY(store->repair().own);
    const std::optional<IntentRecord> held = *store->intent(first);
    QVERIFY(held.has_value());
    QCOMPARE(held->intent.state, Intent::State::NeedsYou);
    QVERIFY(held->intent.unanswered);
    QVERIFY(held->intent.trouble->contains(QStringLiteral("backup")));
    // As the backup has it.
    QCOMPARE((*store->intent(second))->intent.state, Intent::State::Waiting);
}

void SalvageTest::whatAskedAtTheBackupIsToldApart_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("needs you") << int(Intent::State::NeedsYou);
    QTest::newRow("refused") << int(Intent::State::Refused);
}

/// It may have been decided anew since, and booked under a key that is lost.
void SalvageTest::whatAskedAtTheBackupIsToldApart()
{
    QFETCH(const int, state);
    write({0, 7});
    {
        const auto store = opened();
        IntentRecord record = **store->intent(first);
        record.intent.state = Intent::State(state);
        record.intent.problem.emplace().type = Problem::Type::InsufficientFunds;
        QVERIFY(*resultOf(store->setOutcome(record, record.intent.key)));
    }
    QVERIFY(QFile::remove(file()));
    const auto store = opened();
    QVERIFY(store->repair().own);
    const std::optional<IntentRecord> kept = *store->intent(first);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->intent.state, Intent::State(state));
    QVERIFY(kept->intent.problem.has_value());
    QCOMPARE(kept->intent.problem->type, Problem::Type::InsufficientFunds);
    QVERIFY(kept->intent.trouble == QString(backupTrouble));
}

void SalvageTest::aWrongNumberDisplacesNoOtherIntent()
{
    write({0, 7});
    change({"UPDATE intent SET number = 50, whole_seal = x'00' WHERE id = 'intent0'",
            "UPDATE intent SET number = 1 WHERE id = 'intent7'"});
    const auto store = opened();
    QVERIFY(store->repair().own);
    QVERIFY((*store->intent(first)).has_value());
    QVERIFY((*store->intent(second)).has_value());
    QCOMPARE((*store->intent(second))->intent.state, Intent::State::Waiting);
}

void SalvageTest::newIntentsKeepTheirOrder()
{
    write({14, 7, 0, 21});
    for (const char *backup : {"own.backup-1", "own.backup-2"})
        QFile::remove(m_folder->filePath(QLatin1String(backup)));
    change({"UPDATE attempt SET price = 1, seal = x'00' WHERE key = 'key21'"});
    const auto store = opened();
    QVERIFY(store->repair().own);
    QList<IntentId> order;
    for (const IntentRecord &record : store->openIntents())
        order.append(record.intent.id);
    QCOMPARE(order, (QList<IntentId>{third, second, first}));
}

/// Of the version before places had a table of their own, and a seal of a draft was over less.
void SalvageTest::anEarlierVersionGivesItsPlacesAndDrafts()
{
    {
        const auto own = sql::Connection::open({file()});
        QVERIFY(own.ok());
        QVERIFY(sql::migrate(**own, QStringLiteral(":/sql/own"), 6).ok());
    }
    change({"INSERT INTO mark (account, post, opened, saved, projected) VALUES ('', 'p', 1, 0, 1)",
            "INSERT INTO remembered (key, value) VALUES ('place/p', x'7b2270223a337d')",
            "INSERT INTO remembered (key, value) VALUES ('place/q', x'7b2270223a347d')",
            "INSERT INTO draft (account, post, text, saved_at, seal) VALUES ('', 'p', 'Words', 1, x'01')",
            // What is damaged.
            "INSERT INTO post_draft (account, id, published, title, body, language, tags, saved_at, seal) "
            "VALUES ('', 'n', 0, 'Title', 'Body', 'en', '', 1, x'00')"});
    const auto store = opened();
    QVERIFY(store->repair().own);
    QCOMPARE(store->place(PostId{QStringLiteral("p")}).value(), QByteArray("{\"p\":3}"));
    QCOMPARE(store->place(PostId{QStringLiteral("q")}).value(), QByteArray("{\"p\":4}"));
    QVERIFY(!store->remembered(QStringLiteral("place/p")).value());
    QCOMPARE(store->draft(PostId{QStringLiteral("p")})->text, QStringLiteral("Words"));
    QVERIFY(!store->postDraft(PostId{QStringLiteral("n")}).value());
}

FARTHING_TEST(SalvageTest)
#include "test_salvage.moc"
