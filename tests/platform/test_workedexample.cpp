// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/platformtest.h"

using namespace farthing;
using namespace farthing::platform;

/// The worked example of the economy, to the micro-Twei.
class WorkedExampleTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void everyoneEndsWithTheirBalance();

private:
    static QStringList linesOf(const PnlReport &report);
};

QStringList WorkedExampleTest::linesOf(const PnlReport &report)
{
    QStringList lines;
    for (const Line line : reportLines())
        lines.append(report.line(line).toDecimal());
    return lines;
}

void WorkedExampleTest::everyoneEndsWithTheirBalance()
{
    Books books;
    const Caller ada = books.join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    const Caller ben = books.join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    const Caller cy = books.join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    const Caller dee = books.join(QStringLiteral("Dee"), 5, QStringLiteral("3"));

    const PostId post{Books::newId()};
    books.does(ada,
               PublishAct{post, QStringLiteral("Title"), QStringLiteral("A text."), QStringLiteral("en"), {}},
               QStringLiteral("5"));
    QCOMPARE(books.balance(ada), QStringLiteral("20"));
    books.read(ben, post);
    books.does(ben, RateAct{post, Rating::Plus});
    QCOMPARE(books.balance(ben), QStringLiteral("10.5"));
    const CommentId comment = books.comment(ben, post);
    QCOMPARE(books.balance(ben), QStringLiteral("10.7"));
    books.does(cy, ReactAct{post, comment, Reaction::Like});
    books.does(dee, ReactAct{post, comment, Reaction::Dislike}, QStringLiteral("0.1"));
    const Receipt receipt = books.does(ada, BuyReportAct{post}, QStringLiteral("1"));

    QCOMPARE(books.balance(ada), QStringLiteral("19.58"));
    QCOMPARE(books.balance(ben), QStringLiteral("10.75"));
    QCOMPARE(books.balance(cy), QStringLiteral("3.02"));
    QCOMPARE(books.balance(dee), QStringLiteral("2.9"));

    const QList<PnlReport> reports = granted(books.service->reports(ada, {})).items;
    QCOMPARE(reports.size(), 1);
    const PnlReport &report = reports.first();
    const QStringList expected{QStringLiteral("0.25"), QStringLiteral("0.2"),  QStringLiteral("0"),
                               QStringLiteral("0"),    QStringLiteral("0.05"), QStringLiteral("0.08"),
                               QStringLiteral("0"),    QStringLiteral("0"),    QStringLiteral("0"),
                               QStringLiteral("0"),    QStringLiteral("5"),    QStringLiteral("1")};
    QCOMPARE(linesOf(report), expected);
    QCOMPARE(report.profit.toDecimal(), QStringLiteral("0.58"));
    QCOMPARE(report.loss.toDecimal(), QStringLiteral("6"));
    QCOMPARE(report.total.toDecimal(), QStringLiteral("-5.42"));
    QCOMPARE(report.lastEntry, 7); // grant, publish, plus, comment, like, dislike, report
    QVERIFY(receipt.changed.contains(Change(report)));
    QCOMPARE(receipt.balance.toDecimal(), QStringLiteral("19.58"));
    QCOMPARE(books.audit(), QStringList());
}

FARTHING_TEST(WorkedExampleTest)
#include "test_workedexample.moc"
