// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/awaymodel.h"

#include "support/builders.h"
#include "support/testcase.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class AwayModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void saysWhatHappened();
    void saysALevelWithoutGates();

private:
    const Format m_format{QLocale::c(), QTimeZone::utc()};
};

void AwayModelTest::saysWhatHappened()
{
    AwayNews news;
    news.since = noon();
    const PostId post{QStringLiteral("p")};
    news.replies = {{aComment(QStringLiteral("r"), post, 30), QStringLiteral("Cod quota")}};
    news.reactions = {{aComment(QStringLiteral("m"), post), QStringLiteral("Cod quota"), 2, 0}};
    news.earnings = {{Line::LikesCommenter, twei("0.2")}, {Line::DislikesCommenter, twei("-0.05")}};
    news.level = 13;
    news.gates = {{Gate::Comment, 13}};
    Intent done;
    done.id = IntentId{QStringLiteral("i")};
    done.act = RateAct{post, Rating::Plus};
    done.state = Intent::State::Done;
    done.booked = twei("0.5");
    done.subject = QStringLiteral("Cod quota");
    Intent refused = done;
    refused.id = IntentId{QStringLiteral("j")};
    refused.state = Intent::State::Refused;
    refused.problem = Problem();
    refused.problem->type = Problem::Type::AlreadyRated;
    news.settled = {done, refused};

    AwayModel model(m_format);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNews(news, noon(60));
    QCOMPARE(model.rowCount(), 7);
    const auto text = [&](int row, int role) {
        QString words = model.index(row).data(role).toString();
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("Ben: Words of r"));
    QCOMPARE(text(0, TwoLines::DetailRole), QStringLiteral("Reply to you on “Cod quota”"));
    QCOMPARE(text(0, TwoLines::NoteRole), QStringLiteral("30 min"));
    QCOMPARE(model.at(0).comment.value, QStringLiteral("r"));
    QVERIFY(text(1, Qt::DisplayRole).contains(QStringLiteral("Words of m")));
    QCOMPARE(text(2, Qt::DisplayRole), QStringLiteral("Likes Commenter"));
    QCOMPARE(text(2, TwoLines::ValueRole), QStringLiteral("+0.20"));
    QCOMPARE(model.index(3).data(TwoLines::ValueToneRole).toInt(), int(Tone::Loss));
    QCOMPARE(text(4, Qt::DisplayRole), QStringLiteral("Comments are open to you"));
    QCOMPARE(text(5, Qt::DisplayRole), QStringLiteral("Plus on “Cod quota”"));
    QCOMPARE(text(5, TwoLines::DetailRole), QStringLiteral("Accepted by the platform"));
    QVERIFY(text(6, TwoLines::DetailRole).contains(QStringLiteral("rated this post already")));
    QCOMPARE(model.index(6).data(TwoLines::ValueToneRole).toInt(), int(Tone::Loss));
}

void AwayModelTest::saysALevelWithoutGates()
{
    AwayNews news;
    news.level = 14;
    QVERIFY(!news.isEmpty());
    AwayModel model(m_format);
    model.setNews(news, noon());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("You reached LVL 14"));
    QVERIFY(AwayNews().isEmpty());
}

FARTHING_TEST(AwayModelTest)
#include "test_awaymodel.moc"
