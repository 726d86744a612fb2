// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postspanel.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QListView>

using namespace farthing;

class PostsPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensByMouseAndByKeyboard();
    void keepsWhatIsOpenBeyondItsRows();
    void opensTheFirstOnlyWhereNothingIsOpen();
    void everythingFocusableHasAName();

private:
    QListView *list() const { return static_cast<QListView *>(m_panel->listWidget()); }
    void click(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    PostId opened(int call) const { return m_opened->at(call).first().value<PostId>(); }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<PostsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_opened;
};

/// Three posts, "c" the newest.
void PostsPanelTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(QStringLiteral("a"), 1), aPost(QStringLiteral("b"), 2),
          aPost(QStringLiteral("c"), 3)});
    m_panel = std::make_unique<PostsPanel>(*m_session, m_format, m_theme, &m_window);
    m_opened = std::make_unique<QSignalSpy>(m_panel.get(), &PostsPanel::opened);
    m_panel->resize(320, 600);
    m_window.resize(m_panel->size());
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    QTRY_VERIFY(m_panel->hasRows());
}

void PostsPanelTest::cleanup()
{
    m_opened.reset();
    m_panel.reset();
    ReaderFixture::cleanup();
}

void PostsPanelTest::opensByMouseAndByKeyboard()
{
    click(1);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("b")});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_opened->size(), 2);
    QCOMPARE(opened(1), PostId{QStringLiteral("a")});
}

void PostsPanelTest::keepsWhatIsOpenBeyondItsRows()
{
    m_panel->select(PostId{QStringLiteral("c")});
    // An old post, opened by a link, is in none of the rows that are loaded.
    m_panel->select(PostId{QStringLiteral("old")});
    m_panel->focusList();
    QCOMPARE(m_opened->size(), 0);
    QCOMPARE(m_panel->current(), PostId{QStringLiteral("old")});
    QVERIFY(!list()->selectionModel()->hasSelection());
    // The row that the keyboard stands on opens as any other.
    click(0);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("c")});
}

void PostsPanelTest::opensTheFirstOnlyWhereNothingIsOpen()
{
    m_panel->openFirst();
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(opened(0), PostId{QStringLiteral("c")});
    m_panel->select(PostId{QStringLiteral("a")});
    m_panel->openFirst();
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(m_panel->current(), PostId{QStringLiteral("a")});
}

void PostsPanelTest::everythingFocusableHasAName()
{
    const QList<QWidget *> widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->focusPolicy() != Qt::NoFocus &&
            widget->objectName() != QLatin1String("qt_scrollarea_viewport"))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(PostsPanelTest)
#include "test_postspanel.moc"
