// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/awaysheet.h"

#include "models/awaymodel.h"
#include "support/builders.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace farthing;

class AwaySheetTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void leavesTheFocusWhereItIs();
    void closesWithEscape();
    void leadsToWhatItSpeaksOf_data();
    void leadsToWhatItSpeaksOf();
    void showsAFewRowsOfMany();
    void saysThatThereIsNothing();

private:
    static AwayNews news(int replies)
    {
        AwayNews news;
        news.since = noon();
        for (int i = 0; i < replies; ++i)
            news.replies.append({aComment(QStringLiteral("r%1").arg(i), PostId{QStringLiteral("p")}, i),
                                 QStringLiteral("Cod quota")});
        return news;
    }
    QListView *list() { return m_sheet->findChild<QListView *>(QStringLiteral("awayList")); }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QWidget> m_window;
    AwaySheet *m_sheet = nullptr;
    QLineEdit *m_field = nullptr;
};

void AwaySheetTest::init()
{
    TestCase::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_sheet = new AwaySheet(m_format, m_theme, m_window.get());
    m_field = new QLineEdit(m_window.get());
    layout->addWidget(m_sheet);
    layout->addWidget(m_field);
    m_window->resize(480, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QVERIFY(!m_sheet->isVisible());
}

void AwaySheetTest::cleanup()
{
    m_window.reset();
    m_quiet.reset();
}

void AwaySheetTest::leavesTheFocusWhereItIs()
{
    m_sheet->showNews(news(2), noon(60));
    QVERIFY(m_sheet->isVisible());
    QVERIFY(!m_sheet->isWindow());
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, QStringLiteral("words"));
    QCOMPARE(m_field->text(), QStringLiteral("words"));
    QVERIFY(m_sheet->findChild<QLabel *>(QStringLiteral("sinceLabel"))
                ->text()
                .contains(QStringLiteral("2 October 2025")));
}

void AwaySheetTest::closesWithEscape()
{
    m_sheet->showNews(news(2), noon(60));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    m_sheet->showNews(news(2), noon(60));
    m_sheet->takeFocus();
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    m_sheet->showNews(news(1), noon(60));
    QTest::mouseClick(m_sheet->findChild<QToolButton *>(QStringLiteral("closeButton")), Qt::LeftButton);
    QVERIFY(!m_sheet->isVisible());
}

void AwaySheetTest::leadsToWhatItSpeaksOf_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void AwaySheetTest::leadsToWhatItSpeaksOf()
{
    QFETCH(bool, mouse);
    QList<AwayEntry> chosen;
    connect(m_sheet, &AwaySheet::chosen, this, [&](const AwayEntry &entry) { chosen.append(entry); });
    m_sheet->showNews(news(3), noon(60));
    if (mouse) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(1, 0)).center());
    } else {
        m_sheet->takeFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().kind, AwayEntry::Kind::Reply);
    QCOMPARE(chosen.first().comment.value, QStringLiteral("r1"));
}

void AwaySheetTest::showsAFewRowsOfMany()
{
    m_sheet->showNews(news(2), noon(60));
    const int row = list()->sizeHintForRow(0);
    QCOMPARE(list()->height(), 2 * row);
    AwayNews many = news(40);
    many.moreReplies = true;
    m_sheet->showNews(many, noon(60));
    QCOMPARE(list()->height(), AwaySheet::rowsInSight * row + row / 2);
    m_window->resize(480, 440);
    m_sheet->showNews(many, noon(60));
    QVERIFY(list()->height() < 440 / 2);
    QVERIFY(m_sheet->findChild<QLabel *>(QStringLiteral("noteLabel"))->isVisible());
}

void AwaySheetTest::saysThatThereIsNothing()
{
    m_sheet->showNothing(QStringLiteral("Nothing to tell."));
    m_sheet->takeFocus();
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_sheet->findChild<QLabel *>(QStringLiteral("noteLabel"))->text(),
             QStringLiteral("Nothing to tell."));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
}

FARTHING_TEST(AwaySheetTest)
#include "test_awaysheet.moc"
