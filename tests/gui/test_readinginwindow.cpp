// SPDX-License-Identifier: GPL-3.0-or-later
// The reading clock in the main window, as somebody uses it; only the time is not real.
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/mainwindow.h"
#include "gui/readtoearncontroller.h"
#include "gui/spendinglimitsdialog.h"
#include "settings/settings.h"
#include "support/laidout.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

namespace {

const QString counts = QStringLiteral("Your reading counts now.");

} // namespace

class ReadingInWindowTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsFromTheFirstArticleOn();
    void readsToTheEndWithTheSpaceBar();
    void writingACommentIsNotReading();
    void aDialogPauses();
    void anotherArticleStartsAnew();

private:
    static Post longPost(const QString &id, int minute)
    {
        Post post = aPost(id, minute);
        QString body;
        for (int i = 0; i < 80; ++i)
            body += QStringLiteral("Paragraph %1 of %2 says something that no other paragraph says, and then "
                                   "some more, so that there is enough to read for a while.\n\n")
                        .arg(QString::number(i), id);
        post.body = body;
        post.timeToRead = 480;
        return post;
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    ArticlePane &pane() { return *m_window->findChild<ArticlePane *>(); }
    int counted() { return pane().earning().clock().counted(); }
    QString why() { return find<QLabel>("meterWords")->text(); }
    int gain(int seconds)
    {
        const int before = counted();
        for (int i = 0; i < seconds; ++i) {
            m_clock.advance(1'000);
            pane().earning().update();
        }
        return counted() - before;
    }

    std::unique_ptr<Settings> m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void ReadingInWindowTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), longPost(QStringLiteral("a"), 1), longPost(QStringLiteral("b"), 2)});
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, m_format, m_theme);
    m_window->resize(1440, 900);
    m_window->openPost(PostId{QStringLiteral("a")});
    const QSignalSpy shown(&pane().view(), &ArticleView::shown);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!shown.isEmpty() && isLaidOut(pane().view()));
    QCOMPARE(pane().current(), PostId{QStringLiteral("a")});
    QCoreApplication::processEvents(); // it is looked at right after it was painted
}

void ReadingInWindowTest::cleanup()
{
    m_window.reset();
    ReaderFixture::cleanup();
}

void ReadingInWindowTest::countsFromTheFirstArticleOn()
{
    QCOMPARE(gain(10), 10);
    QCOMPARE(why(), counts);
}

void ReadingInWindowTest::readsToTheEndWithTheSpaceBar()
{
    auto *plus = find<QPushButton>("plusButton");
    QVERIFY(!plus->isEnabled());
    pane().view().setFocus();
    QScrollBar *bar = pane().view().verticalScrollBar();
    for (int i = 0; i < 40 && counted() < 480; ++i) {
        gain(35);
        if (bar->value() < bar->maximum())
            QTest::keyClick(&pane().view(), Qt::Key_Space);
        else
            QTest::keyClick(&pane().view(), Qt::Key_Up);
    }
    QCOMPARE(counted(), 480);
    QCOMPARE(why(), QStringLiteral("The time to read is complete."));
    QTRY_VERIFY(plus->isEnabled());
}

void ReadingInWindowTest::writingACommentIsNotReading()
{
    auto *edit = find<QPlainTextEdit>("commentEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Well"));
    QCOMPARE(gain(20), 0);
    QCOMPARE(why(), QStringLiteral("Paused while you are busy beside the article."));
    QTest::mouseClick(pane().view().viewport(), Qt::LeftButton, {}, {30, 200});
    QCOMPARE(gain(20), 20);
}

void ReadingInWindowTest::aDialogPauses()
{
    const WithoutPlatformWarnings quiet;
    auto *action = m_window->findChild<QAction *>(QStringLiteral("spendingLimitsAction"));
    QVERIFY(action);
    action->trigger();
    auto *dialog = m_window->findChild<SpendingLimitsDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(why(), QStringLiteral("Paused: another window is active."));
    QCOMPARE(gain(20), 0);
    dialog->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(why(), counts);
    QCOMPARE(gain(20), 20);
}

void ReadingInWindowTest::anotherArticleStartsAnew()
{
    QTest::keyClicks(find<QPlainTextEdit>("commentEdit"), QStringLiteral("Well"));
    gain(5);
    m_window->openPost(PostId{QStringLiteral("b")});
    QTRY_COMPARE(pane().current(), PostId{QStringLiteral("b")});
    QCOMPARE(counted(), 0);
    QCOMPARE(gain(10), 10);
}

FARTHING_TEST(ReadingInWindowTest)
#include "test_readinginwindow.moc"
