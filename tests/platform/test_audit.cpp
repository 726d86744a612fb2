// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// The audit finds nothing on honest books, and each violation that is planted.
class AuditTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void honestBooks();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();

private:
    static void live(Books &books);
};

/// A day on which everything is booked once.
void AuditTest::live(Books &books)
{
    const Caller ada = books.join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    const Caller ben = books.join(QStringLiteral("Ben"), 20, QStringLiteral("10"));
    const PostId post = books.publish(ada);
    const PostId second = books.publish(ada);
    books.read(ben, post);
    books.does(ben, RateAct{post, Rating::Plus});
    books.does(ben, RateAct{second, Rating::Minus}, QStringLiteral("0.3"));
    const CommentId comment = books.comment(ben, post);
    books.does(ada, ReactAct{post, comment, Reaction::Like});
    books.does(ada, ReactAct{post, comment, Reaction::Dislike}, QStringLiteral("0.1"));
    books.does(ada, BuyReportAct{post}, QStringLiteral("1"));
    books.does(ben, BuyReportAct{post}, QStringLiteral("1"));
    books.clock.advance(24LL * 60 * 60 * 1000);
    books.does(ben, BuyReportAct{second}, QStringLiteral("1"));
    // From here on the database may be made to say what it refuses by itself.
    const QByteArrayList settings =
        isOnPostgres() ? QByteArrayList{"SET session_replication_role = replica",
                                        "ALTER TABLE account DROP CONSTRAINT account_check"}
                       : QByteArrayList{"PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON"};
    for (const QByteArray &setting : settings)
        books.tamper(QString::fromLatin1(setting));
    books.tamper(QStringLiteral("DROP INDEX transfer_key"));
}

void AuditTest::honestBooks()
{
    Books books;
    live(books);
    QCOMPARE(books.audit(), QStringList());
}

namespace {

const QString bens = QStringLiteral("(SELECT number FROM account WHERE name = 'Ben')");
const QString plus = QStringLiteral("(SELECT id FROM transfer WHERE kind = 'plus')");

/// What is done to the database, and how a line of the audit then begins.
void row(const char *name, const QStringList &plants, const char *found)
{
    QTest::newRow(name) << plants << QString::fromLatin1(found);
}

void plantEntries()
{
    row("a treasury entry is another one",
        {QStringLiteral("UPDATE entry SET amount = amount + 1 WHERE account = 1 AND transfer = ") + plus},
        "1. transfer 3: its entries sum to 0.000001");
    row("an entry is gone",
        {QStringLiteral("DELETE FROM entry WHERE transfer = (SELECT max(id) FROM transfer) AND account = 1")},
        "1. transfer 10: it has one entry only");
    row("the entries all together",
        {QStringLiteral("UPDATE entry SET amount = amount + 1 WHERE account = 1 AND transfer = ") + plus},
        "1. all accounts together sum to 0.000001");
    row("a balance is kept wrong",
        {QStringLiteral("UPDATE account SET balance = balance + 7 WHERE name = 'Ben'")},
        "2. Ben: the balance is kept as");
    row("an entry number is left out",
        {QStringLiteral("UPDATE entry SET number = 99 WHERE number = 3 AND account = ") + bens},
        "2. transfer 4: entry 3 of Ben has the number 99");
    row("entries are not counted", {QStringLiteral("UPDATE account SET entries = 3 WHERE name = 'Ben'")},
        "2. Ben: 3 entries are counted");
    row("a balance was below zero",
        {QStringLiteral("UPDATE entry SET amount = amount - 20000000, balance = balance - 20000000 WHERE "
                        "number = 2 AND account = ") +
         bens},
        "2. transfer 3: the balance of Ben falls to -9.5");
    row("an account is gone", {QStringLiteral("DELETE FROM account WHERE name = 'Ben'")},
        "2. transfer 2: there is no account 3");
    // Not the last one: its number is below others that are there.
    row("an account between others is gone", {QStringLiteral("DELETE FROM account WHERE name = 'Ada'")},
        "2. transfer 1: there is no account 2");
    row("an account's number is absurd",
        {QStringLiteral(
            "INSERT INTO account (number, id, name, created_at) VALUES (4000000000000, 'x', 'x', 0)")},
        "2. an account has the number 4000000000000");
    row("who caused an entry is neither",
        {QStringLiteral("UPDATE entry SET own = 2 WHERE number = 2 AND account = ") + bens},
        "6. transfer 3: its entry of Ben says another time, or who caused it");
    row("an entry says another time",
        {QStringLiteral("UPDATE entry SET at = at - 1 WHERE number = 2 AND account = ") + bens},
        "6. transfer 3: its entry of Ben says another time");
    row("an entry says that others caused it",
        {QStringLiteral("UPDATE entry SET own = 0 WHERE number = 2 AND account = ") + bens},
        "6. transfer 3: its entry of Ben says another time, or who caused it");
}

void plantSumsAndLimits()
{
    row("a report says something else",
        {QStringLiteral("UPDATE report SET likes_own = likes_own + 1 WHERE account = ") + bens},
        "3. report ");
    row("a report names no entry",
        {QStringLiteral("UPDATE report SET last_entry = 77 WHERE account = ") + bens},
        "3. report 2 of Ben names the entry 77");
    row("a running sum is another one",
        {QStringLiteral("UPDATE line_sum SET amount = amount + 1 WHERE line = 0 AND account = ") + bens},
        "3. Ben, post 1, Earned for Pluses: the running sum is 0.500001");
    row("a running sum is missing",
        {QStringLiteral("DELETE FROM line_sum WHERE line = 0 AND account = ") + bens},
        "3. Ben, post 1: a running sum is missing");
    // What two sums have too much and too little is seen, though together they are right.
    row("a running sum of one line stands in another",
        {QStringLiteral("UPDATE line_sum SET amount = amount + CASE line WHEN 0 THEN 5 ELSE -5 END "
                        "WHERE post = 1 AND line IN (0, 1) AND account = ") +
         bens},
        "3. Ben, post 1, Comment Rewards: the running sum is 0.599995");
    row("a second rating",
        {QStringLiteral(
            "UPDATE entry SET post = 1 WHERE transfer = (SELECT id FROM transfer WHERE kind = 'minus')")},
        "4. transfer 4: Ben rates post 1 again");
    row("too many Pluses",
        {QStringLiteral(
            "UPDATE rulebook SET json = replace(json, '\"pluses_per_day\":10', '\"pluses_per_day\":0')")},
        "4. transfer 3: Ben has 1 Pluses on one day, the limit was 0");
    row("too many likes",
        {QStringLiteral("UPDATE rulebook SET json = replace(json, '\"paid_likes_per_day\":20', "
                        "'\"paid_likes_per_day\":0')")},
        "4. transfer 6: Ada has 1 paid likes");
    row("too many rewards",
        {QStringLiteral("UPDATE rulebook SET json = replace(json, '\"comment_rewards_per_day\":10', "
                        "'\"comment_rewards_per_day\":0')")},
        "4. transfer 5: Ben has 1 comment rewards");
}

void plantTransfers()
{
    row("one key, two transfers",
        {QStringLiteral(
             "UPDATE transfer SET key = (SELECT key FROM transfer WHERE kind = 'minus') WHERE id = ") +
         plus},
        "5. Ben: the key ");
    row("a key is forgotten", {QStringLiteral("DELETE FROM idempotency WHERE transfer = ") + plus},
        "5. transfer 3 of Ben: its key ");
    row("a key is kept for another transfer",
        {QStringLiteral("UPDATE idempotency SET transfer = 9 WHERE transfer = ") + plus}, "5. Ben: the key ");
    row("a transfer has no entries",
        {QStringLiteral("DELETE FROM entry WHERE transfer = (SELECT max(id) FROM transfer)")},
        "1. transfer 10: it has no entry");
    row("a transfer is gone",
        {QStringLiteral("DELETE FROM transfer WHERE id = (SELECT max(id) FROM transfer)")},
        "1. transfer 10 is not there, but an entry of it is");
    row("a kind that there is not",
        {QStringLiteral("UPDATE transfer SET kind = 'minux' WHERE kind = 'minus'")},
        "4. transfer 4: a \"minux\" does not book");
    row("a kind that books other lines",
        {QStringLiteral("UPDATE transfer SET kind = 'report' WHERE kind = 'minus'")},
        "4. transfer 4: a \"report\" does not book");
    row("the rules are gone", {QStringLiteral("DELETE FROM rulebook")}, "4. the rulebook 1, under which");
}

void plantStatements()
{
    row("a statement's item stands where nobody reads",
        {QStringLiteral("UPDATE statement_day SET first_number = 1000, last_number = 1000 WHERE line = 3")},
        "6. Ben: the statement's item of 2025-10-02 stands beyond its entries");
    row("a statement's item is another one",
        {QStringLiteral("UPDATE statement_day SET amount = amount + 1 WHERE line = 3")},
        "6. Ben: the statement's item of 2025-10-02 for Likes Commenter is 0.100001");
    row("a statement's item is missing", {QStringLiteral("DELETE FROM statement_day WHERE line = 3")},
        "6. Ben: the statement's item of 2025-10-02 for Likes Commenter is missing");
    row("a statement does not say the balance", {QStringLiteral("DELETE FROM statement_day WHERE line = 3")},
        "6. Ben: the statement's items sum to");
}

} // namespace

void AuditTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<QStringList>("plants");
    QTest::addColumn<QString>("found");
    plantEntries();
    plantSumsAndLimits();
    plantTransfers();
    plantStatements();
}

void AuditTest::findsWhatIsPlanted()
{
    QFETCH(QStringList, plants);
    QFETCH(QString, found);
    Books books;
    live(books);
    for (const QString &plant : plants)
        books.tamper(plant);
    const QStringList lines = books.audit();
    const bool named = std::any_of(lines.begin(), lines.end(),
                                   [&found](const QString &line) { return line.startsWith(found); });
    QVERIFY2(named, qPrintable(lines.join(QLatin1Char('\n'))));
}

FARTHING_TEST(AuditTest)
#include "test_audit.moc"
