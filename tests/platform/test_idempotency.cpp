// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statement.h"
#include "support/books.h"
#include "support/platformtest.h"
#include "wire/json.h"

using namespace farthing;
using namespace farthing::platform;

/// The same key again: the first answer again, and nothing booked.
class IdempotencyTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void theFirstAnswerAgainByteForByte();
    void anotherBodyIsAMismatch();
    void keysBelongToAnAccount();
    void unpaidKeysAreForgotten();
    void anOldKeyNobodyLetGoOfIsANewOne();
    void paidKeysAreKeptForEver();
    void replayKnowsOnlyAcceptedKeys();
    void whatIsRemovedIsAnsweredNoMore();
    void asManyOldKeysAsThereAreAreForgotten();

private:
    Answer<Accepted> comment(const QString &body, const QString &key);
    QByteArray accepted(const Answer<Accepted> &answer) { return granted(answer).body; }
    Idempotency idempotencyOf(const QString &key) const { return {key, QByteArray("hash")}; }

    std::unique_ptr<Books> books;
    Caller ben;
    PostId post;
    CommentId id;
};

void IdempotencyTest::init()
{
    PlatformTest::init();
    books = std::make_unique<Books>();
    ben = books->join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    post = books->publish(books->join(QStringLiteral("Author"), 1, QStringLiteral("0")));
    id = CommentId{Books::newId()};
}

Answer<Accepted> IdempotencyTest::comment(const QString &body, const QString &key)
{
    return books->perform(ben, CommentAct{post, id, body, {}, {}}, QStringLiteral("0.4"), key);
}

void IdempotencyTest::theFirstAnswerAgainByteForByte()
{
    const QByteArray first = accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    // What changed meanwhile does not show in the answer.
    books->comment(ben, post);
    books->clock.advance(60 * 1000);
    QCOMPARE(accepted(comment(QStringLiteral("Words"), QStringLiteral("key"))), first);
    QCOMPARE(books->balance(ben), QStringLiteral("9.2"));
    QCOMPARE(books->post(ben, post).counts.comments, 2);
    QCOMPARE(books->audit(), QStringList());
}

void IdempotencyTest::anotherBodyIsAMismatch()
{
    accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    const Problem refusal = problemOf(comment(QStringLiteral("Other words"), QStringLiteral("key")));
    QCOMPARE(refusal.type, Problem::Type::IdempotencyMismatch);
    QCOMPARE(refusal.status, 422);
}

void IdempotencyTest::keysBelongToAnAccount()
{
    accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    const Caller cy = books->join(QStringLiteral("Cy"), 13, QStringLiteral("10"));
    const CommentAct act{post, CommentId{Books::newId()}, QStringLiteral("Mine"), {}, {}};
    accepted(books->perform(cy, act, QStringLiteral("0.4"), QStringLiteral("key")));
    QCOMPARE(books->balance(cy), QStringLiteral("9.6"));
}

void IdempotencyTest::unpaidKeysAreForgotten()
{
    const QDateTime start = books->clock.now();
    books->clock.advance(60 * 1000);
    const ReadAct read{post, 10, start, start.addSecs(10)};
    const QByteArray first = accepted(books->perform(ben, read, QStringLiteral("0"), QStringLiteral("key")));
    books->clock.advance(30LL * 24 * 60 * 60 * 1000 - 60 * 1000);
    QCOMPARE(accepted(books->perform(ben, read, QStringLiteral("0"), QStringLiteral("key"))), first);
    books->clock.advance(120 * 1000);
    QVERIFY(accepted(books->perform(ben, read, QStringLiteral("0"), QStringLiteral("key"))) !=
            first); // accepted: 0
}

/// Old answers are let go of now and then only; until then what is old stands in nobody's way.
void IdempotencyTest::anOldKeyNobodyLetGoOfIsANewOne()
{
    const QDateTime start = books->clock.now();
    books->clock.advance(60 * 1000);
    const ReadAct read{post, 10, start, start.addSecs(10)};
    accepted(books->perform(ben, read, QStringLiteral("0"), QStringLiteral("key")));
    constexpr qint64 almostAMonth = 30LL * 24 * 60 * 60 * 1000 - 10 * 1000;
    books->clock.advance(almostAMonth);
    books->comment(ben, post); // looks for what is old, and finds nothing
    books->clock.advance(20 * 1000);
    const ReadAct again{post, 5, books->clock.now().addSecs(-5), books->clock.now()};
    const QByteArray second =
        accepted(books->perform(ben, again, QStringLiteral("0"), QStringLiteral("key")));
    QCOMPARE(wire::decodeReceipt(*wire::parseObject(second)).value().accepted, 5);
    // From here on the second answer is the one that is kept.
    QCOMPARE(accepted(books->perform(ben, again, QStringLiteral("0"), QStringLiteral("key"))), second);
    QCOMPARE(problemOf(books->perform(ben, read, QStringLiteral("0"), QStringLiteral("key"))).type,
             Problem::Type::IdempotencyMismatch);
}

void IdempotencyTest::paidKeysAreKeptForEver()
{
    const QByteArray first = accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    books->clock.advance(400LL * 24 * 60 * 60 * 1000);
    books->comment(ben, post); // forgets what is old
    const QByteArray rebuilt = accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    const Receipt before = wire::decodeReceipt(*wire::parseObject(first)).value();
    const Receipt after = wire::decodeReceipt(*wire::parseObject(rebuilt)).value();
    QCOMPARE(after.entries, before.entries);
    QCOMPARE(after.balance.toDecimal(), QStringLiteral("9.2")); // as it is now
    QCOMPARE(after.changed.size(), before.changed.size());
    QCOMPARE(problemOf(comment(QStringLiteral("Other"), QStringLiteral("key"))).type,
             Problem::Type::IdempotencyMismatch);
    QCOMPARE(books->balance(ben), QStringLiteral("9.2"));
}

void IdempotencyTest::replayKnowsOnlyAcceptedKeys()
{
    QVERIFY(!books->service->replay(ben, idempotencyOf(QStringLiteral("key"))).has_value());
    accepted(comment(QStringLiteral("Words"), QStringLiteral("key")));
    const std::optional<Answer<Accepted>> replay =
        books->service->replay(ben, idempotencyOf(QStringLiteral("key")));
    QVERIFY(replay.has_value());
    QCOMPARE(problemOf(*replay).type, Problem::Type::IdempotencyMismatch);
}

/// The first answer showed the comment. Once it is removed, nobody reads its words, whatever they ask with.
void IdempotencyTest::whatIsRemovedIsAnsweredNoMore()
{
    QVERIFY(accepted(comment(QStringLiteral("Secret words"), QStringLiteral("key"))).contains("Secret"));
    QVERIFY(removeContent(*books->database, books->clock, Removable::Comment, id.value));
    const QByteArray again = accepted(comment(QStringLiteral("Secret words"), QStringLiteral("key")));
    QVERIFY2(!again.contains("Secret"), again.constData());
    QCOMPARE(wire::decodeReceipt(*wire::parseObject(again)).value().balance.toDecimal(),
             QStringLiteral("9.6"));
    QCOMPARE(books->audit(), QStringList());
}

/// More than are let go of at once: the next writes go on.
void IdempotencyTest::asManyOldKeysAsThereAreAreForgotten()
{
    constexpr int keys = 1'200;
    const QString column = isOnPostgres() ? QStringLiteral("'x'::bytea") : QStringLiteral("x'78'");
    for (int i = 0; i < keys; ++i)
        books->tamper(
            QStringLiteral("INSERT INTO idempotency (account, key, hash, status, body, changed, at) VALUES "
                           "(%1, 'old-%2', '', 200, %3, '', 0)")
                .arg(ben.account)
                .arg(i)
                .arg(column));
    const auto left = [this] {
        sql::Statement count(books->database->connection(),
                             QStringLiteral("SELECT count(*) FROM idempotency WHERE key LIKE 'old-%'"));
        return count.next() ? count.number(0) : -1;
    };
    books->comment(ben, post);
    QCOMPARE(left(), 700);
    books->comment(ben, post);
    QCOMPARE(left(), 200);
    books->comment(ben, post);
    QCOMPARE(left(), 0);
}

FARTHING_TEST(IdempotencyTest)
#include "test_idempotency.moc"
