// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices.h"

#include "gui/messagebar.h"
#include "support/readerfixture.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

using namespace farthing;

/// What was just pressed, and what the platform says to it.
class NoticesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsARefusalWithItsReason();
    void isSilentAboutActsOfAnotherTime();
    void offersUndoUntilItIsSent();
    void keepsUndoWhenThePageIsTurned();
    void saysWhatAnExportClosesWithAndWhatIsUnexplained();

private:
    QString shown() const
    {
        QStringList words;
        if (m_bar->isVisibleTo(&m_window))
            for (const QLabel *label : m_bar->findChildren<QLabel *>())
                words << label->text();
        return words.join(QLatin1Char(' '));
    }

    const PostId m_post{QStringLiteral("p")};
    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<MessageBar> m_bar;
    std::unique_ptr<Notices> m_notices;
};

void NoticesTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value)});
    m_bar = std::make_unique<MessageBar>(m_theme, &m_window);
    m_notices = std::make_unique<Notices>(*m_session, m_format, *m_bar);
    m_window.show();
}

void NoticesTest::cleanup()
{
    m_notices.reset();
    m_bar.reset();
    ReaderFixture::cleanup();
}

void NoticesTest::tellsARefusalWithItsReason()
{
    m_notices->showSubmitted(submit(RateAct{m_post, Rating::Plus}));
    QCOMPARE(shown(), QString());
    refuse(0, Problem::Type::NotReadYet);
    QTRY_VERIFY(shown().contains(QStringLiteral("Title of p")));
    QVERIFY2(shown().contains(QStringLiteral("Read the post")), qPrintable(shown()));
}

void NoticesTest::isSilentAboutActsOfAnotherTime()
{
    submit(RateAct{m_post, Rating::Plus});
    refuse(0, Problem::Type::NotReadYet);
    settle();
    QCOMPARE(shown(), QString());
}

void NoticesTest::offersUndoUntilItIsSent()
{
    const IntentId id = submit(RateAct{m_post, Rating::Minus}, "0.3");
    m_notices->showSubmitted(id);
    QVERIFY(shown().contains(QStringLiteral("0.30")));
    m_bar->findChild<QAbstractButton *>(QStringLiteral("actionButton"))->click();
    QTRY_VERIFY(!intent(id));
    QCOMPARE(shown(), QString());
}

void NoticesTest::saysWhatAnExportClosesWithAndWhatIsUnexplained()
{
    StatementTotals totals;
    totals.count = 12;
    totals.closing = twei("24.35");
    totals.balance = twei("24.35");
    totals.unexplained = Money();
    m_notices->showExported(QStringLiteral("/home/me/mine.csv"), totals);
    QVERIFY2(shown().contains(QStringLiteral("in mine.csv. Closing balance: 24.35 Twei.")),
             qPrintable(shown()));
    QVERIFY(!shown().contains(QStringLiteral("wei,")));
    totals.unexplained = twei("-0.25");
    m_notices->showExported(QStringLiteral("/home/me/mine.csv"), totals);
    QVERIFY2(shown().contains(QStringLiteral("-0.25 Twei (-250000000000 wei)")), qPrintable(shown()));
}

void NoticesTest::keepsUndoWhenThePageIsTurned()
{
    m_notices->showInfo(QStringLiteral("Said about the article before."));
    m_bar->turnPage();
    QCOMPARE(shown(), QString());
    m_notices->showSubmitted(submit(RateAct{m_post, Rating::Minus}, "0.3"));
    m_bar->turnPage();
    QVERIFY(shown().contains(QStringLiteral("0.30")));
}

FARTHING_TEST(NoticesTest)
#include "test_notices.moc"
