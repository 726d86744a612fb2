// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/act.h"
#include "domain/explain.h"
#include "domain/ledger.h"
#include "support/samples.h"
#include "support/testcase.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class LedgerTest : public TestCase
{
    Q_OBJECT

private slots:
    void linesHaveTheirExactNamesInOrder();
    void knowsProfitFromLoss();
    void findsALine();
    void knowsThePostOfAnAct();
    void namesProblems();
    void explainsEveryProblem();
};

void LedgerTest::linesHaveTheirExactNamesInOrder()
{
    const QStringList names{u"Earned for Pluses"_s,  u"Comment Rewards"_s,      u"Likes Own"_s,
                            u"Likes Commenter"_s,    u"Likes Author"_s,         u"Dislikes Author"_s,
                            u"Spent for Minuses"_s,  u"Comment Tributes"_s,     u"Dislikes Own"_s,
                            u"Dislikes Commenter"_s, u"Post Publish Tribute"_s, u"PnL Reports"_s};
    QStringList titles;
    for (const Line line : reportLines())
        titles.append(lineTitle(line));
    QCOMPARE(titles, names);
    QVERIFY(!lineTitle(Line::Grant).isEmpty());
}

void LedgerTest::knowsProfitFromLoss()
{
    int losses = 0;
    for (const Line line : reportLines())
        losses += isLoss(line) ? 1 : 0;
    QCOMPARE(losses, reportLineCount - profitLineCount);
    QVERIFY(!isLoss(Line::DislikesAuthor) && isLoss(Line::SpentForMinuses));
    QVERIFY(isLoss(Line::PnlReports) && !isLoss(Line::Grant));
}

void LedgerTest::findsALine()
{
    QCOMPARE(samples::report().line(Line::EarnedForPluses), Money::fromMinor(1000));
    QCOMPARE(samples::report().line(Line::PnlReports), Money::fromMinor(12'000));
}

void LedgerTest::knowsThePostOfAnAct()
{
    const PostId post{u"p"_s};
    const CommentId comment{u"c"_s};
    const QList<Act> acts{ReadAct{post, 1, {}, {}},
                          RateAct{post, Rating::Plus},
                          CommentAct{post, comment, u"x"_s, {}, {}},
                          RemoveCommentAct{post, comment},
                          ReactAct{post, comment, Reaction::Like},
                          PublishAct{post, {}, {}, {}, {}},
                          EditPostAct{post, {}, {}, {}, {}},
                          RemovePostAct{post},
                          BuyReportAct{post}};
    for (const Act &act : acts)
        QCOMPARE(postOf(act), post);
}

void LedgerTest::namesProblems()
{
    for (int type = 0; type < int(Problem::Type::Other); ++type)
        QCOMPARE(problemTypeFromName(problemName(Problem::Type(type))), Problem::Type(type));
    QCOMPARE(problemName(Problem::Type::NotReadYet), u"not-read-yet"_s);
    QCOMPARE(problemTypeFromName(u"tea-time"), Problem::Type::Other);
    QCOMPARE(problemTypeFromName(u""), Problem::Type::Other);
}

void LedgerTest::explainsEveryProblem()
{
    const Format format(QLocale(u"en"_s), QTimeZone::utc());
    QSet<QString> sentences;
    for (int type = 0; type <= int(Problem::Type::Other); ++type) {
        Problem bare;
        bare.type = Problem::Type(type);
        bare.detail = u"<b>the platform's own words</b>"_s;
        const QString sentence = explain(bare, format);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(bare.detail));
        sentences.insert(sentence);
    }
    QVERIFY(sentences.size() >= 13);
    Problem poor = samples::problem();
    QVERIFY(explain(poor, format).contains(u"0.40"_s));
    poor.type = Problem::Type::LevelTooLow;
    QVERIFY(explain(poor, format).contains(u"LVL 13"_s));
}

FARTHING_TEST(LedgerTest)
#include "test_ledger.moc"
