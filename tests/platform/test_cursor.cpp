// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cursor.h"
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// What readers carry from page to page, and what happens to one that was cut, altered or is of elsewhere.
class CursorTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void listCursorsComeBack();
    void alteredOnes_data();
    void alteredOnes();
    void noCharacterCanBeAnother();
    void changeCursorsComeBack();
    void listsRefuseAnotherDatabasesCursor();
    void aStatementFromTheFutureIsGone();
};

void CursorTest::listCursorsComeBack()
{
    for (const QString &id :
         {QString(), QStringLiteral("a"), QStringLiteral("v1.2.-~_"), QStringLiteral("..")}) {
        const auto cursor =
            Cursor::parse(Cursor{'p', QStringLiteral("db"), -5, id}.toText(), 'p').value_or(Cursor{});
        QCOMPARE(cursor.platform, QStringLiteral("db"));
        QCOMPARE(cursor.at, -5);
        QCOMPARE(cursor.id, id);
    }
}

void CursorTest::alteredOnes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",          "p",         "p.",        "p.db",       "p.db.5",
          "p..5.a",    "c.db.5.a",  "pp.db.5.a", "p.db.x.a",   "p.db. 5.a",
          "p.db.+5.a", "p.db.05.a", "p.db.-0.a", "p.db.5e1.a", "p.db.9223372036854775808.a",
          "db.-1",     "db.5.-1",   "db.5.x",    "db.+5",      "db.5.1.1",
          ".5",        "db"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void CursorTest::alteredOnes()
{
    QFETCH(QString, text);
    for (const QString &cursor : {text, withCheck(text)}) {
        QVERIFY(!Cursor::parse(cursor, 'p'));
        QVERIFY(!ChangeCursor::parse(cursor));
    }
}

void CursorTest::noCharacterCanBeAnother()
{
    const QString list = Cursor{'p', QStringLiteral("db"), 12, QStringLiteral("a.7")}.toText();
    const QString change = ChangeCursor{QStringLiteral("db"), 12, 7}.toText();
    QVERIFY(Cursor::parse(list, 'p') && ChangeCursor::parse(change));
    for (const QString &right : {list, change}) {
        for (qsizetype i = 0; i < right.size(); ++i) {
            QString altered = right;
            altered[i] = altered.at(i) == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
            for (const QString &wrong : {altered, right.first(i), right + right.at(i)}) {
                QVERIFY2(!Cursor::parse(wrong, 'p'), qPrintable(wrong));
                QVERIFY2(!ChangeCursor::parse(wrong), qPrintable(wrong));
            }
        }
    }
}

void CursorTest::changeCursorsComeBack()
{
    const auto plain = ChangeCursor::parse(withCheck(QStringLiteral("db.7"))).value_or(ChangeCursor{});
    QCOMPARE(plain.sequence, 7);
    QVERIFY(!plain.entry);
    QCOMPARE(ChangeCursor::parse(withCheck(QStringLiteral("db.7.0"))).value_or(ChangeCursor{}).entry, 0);
}

void CursorTest::listsRefuseAnotherDatabasesCursor()
{
    Books books;
    Books other;
    for (Books *each : {&books, &other}) {
        const Caller ada = each->join(QStringLiteral("Ada"), 20, QStringLiteral("9"));
        for (int i = 0; i < 2; ++i) {
            const PostId post = each->publish(ada);
            each->comment(ada, post);
            each->does(ada, BuyReportAct{post}, QStringLiteral("1"));
        }
    }
    const Caller ada = granted(books.service->authenticate(
        *addAccount(*books.database, books.clock, {QStringLiteral("Ada"), 1, Money(), std::nullopt})));
    ListQuery one;
    one.limit = 1;
    const auto next = [&one](Books &from, const auto &list) {
        ListQuery query = one;
        query.before = list(from, one).next;
        return query;
    };
    const auto posts = [&](Books &from, const ListQuery &query) {
        return granted(from.service->posts(ada, query));
    };
    const auto comments = [&](Books &from, const ListQuery &query) {
        return granted(from.service->comments(ada, query));
    };
    const auto reports = [&](Books &from, const ListQuery &query) {
        return granted(from.service->reports(ada, query));
    };
    const auto statement = [&](Books &from, const ListQuery &query) {
        return granted(from.service->statement(ada, query));
    };
    constexpr auto gone = Problem::Type::CursorExpired;
    QCOMPARE(posts(books, next(books, posts)).items.size(), 1);
    QCOMPARE(problemOf(books.service->posts(ada, next(other, posts))).type, gone);
    QCOMPARE(problemOf(books.service->comments(ada, next(other, comments))).type, gone);
    QCOMPARE(problemOf(books.service->reports(ada, next(other, reports))).type, gone);
    QCOMPARE(problemOf(books.service->statement(ada, next(other, statement))).type, gone);
    // A cursor of one list is none of another.
    QCOMPARE(problemOf(books.service->comments(ada, next(books, posts))).type, Problem::Type::Invalid);
}

void CursorTest::aStatementFromTheFutureIsGone()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 1, QStringLiteral("9"));
    ListQuery since;
    since.after = QString();
    since.after = granted(books.service->statement(ada, since)).changes;
    (void)granted(books.service->statement(ada, since));
    // A copy from before the grant.
    books.tamper(QStringLiteral("DELETE FROM statement_day"));
    books.tamper(QStringLiteral("DELETE FROM entry"));
    books.tamper(QStringLiteral("UPDATE account SET entries = 0, balance = 0"));
    QCOMPARE(problemOf(books.service->statement(ada, since)).type, Problem::Type::CursorExpired);
    const QString database = since.after->section(QLatin1Char('.'), 0, 0);
    for (const QString &later : {QStringLiteral("s.%1.9.9"), QStringLiteral("s.%1.0.9")}) {
        ListQuery query;
        query.before = withCheck(later.arg(database));
        QCOMPARE(problemOf(books.service->statement(ada, query)).type, Problem::Type::CursorExpired);
    }
    for (const QString &broken :
         {QStringLiteral("s.%1.-1.0"), QStringLiteral("s.%1.0.-1"), QStringLiteral("s.%1.0.")}) {
        ListQuery query;
        query.before = withCheck(broken.arg(database));
        QCOMPARE(problemOf(books.service->statement(ada, query)).type, Problem::Type::Invalid);
    }
}

FARTHING_TEST(CursorTest)
#include "test_cursor.moc"
