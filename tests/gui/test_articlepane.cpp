// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlepane.h"

#include "gui/articleview.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

using namespace farthing;

class ArticlePaneTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensAtTheTop();
    void comesBackToWhereItWasRead();
    void takesOnlyThePersonsScrollingForReading();
    void keepsTheSelectionWhenStrangersPicturesArrive();

private:
    static Post longPost(const QString &id, int minute)
    {
        Post post = aPost(id, minute);
        QString body;
        for (int i = 0; i < 150; ++i)
            body += QStringLiteral("Paragraph %1 of %2 says something that no other paragraph says.\n\n")
                        .arg(QString::number(i), id);
        post.body = body;
        return post;
    }
    QScrollBar *bar() { return m_pane->view().verticalScrollBar(); }
    void show(const char *id)
    {
        m_pane->open(PostId{QString::fromLatin1(id)});
        QTRY_VERIFY(bar()->maximum() > 0);
    }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<ArticlePane> m_pane;
};

void ArticlePaneTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), longPost(QStringLiteral("a"), 1), longPost(QStringLiteral("b"), 2)});
    m_pane = std::make_unique<ArticlePane>(*m_session, m_format, m_theme, &m_window);
    m_pane->resize(700, 600);
    m_window.resize(m_pane->size());
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void ArticlePaneTest::cleanup()
{
    m_pane.reset();
    ReaderFixture::cleanup();
}

void ArticlePaneTest::opensAtTheTop()
{
    show("a");
    bar()->setValue(bar()->maximum());
    show("b");
    QCOMPARE(bar()->value(), 0);
}

void ArticlePaneTest::comesBackToWhereItWasRead()
{
    show("a");
    bar()->setValue(bar()->maximum() / 2);
    const int read = bar()->value();
    const ReadingPlace place = m_pane->view().place();
    show("b");
    settle(); // the place is on disk
    show("a");
    QCOMPARE(m_pane->view().place().toJson(), place.toJson());
    QVERIFY(qAbs(bar()->value() - read) < 40); // within a line
}

void ArticlePaneTest::takesOnlyThePersonsScrollingForReading()
{
    const QSignalSpy scrolled(&m_pane->view(), &ArticleView::scrolled);
    show("a");
    m_pane->view().scrollOn();
    QCOMPARE(scrolled.size(), 1);
    show("b");
    m_window.resize(500, 600);
    m_pane->resize(m_window.size());
    QCoreApplication::processEvents();
    show("a");
    ArticleStyle style = m_pane->style();
    style.fontSize += 6;
    m_pane->setStyle(style);
    m_pane->view().goToTop();
    QCOMPARE(scrolled.size(), 1);
}

void ArticlePaneTest::keepsTheSelectionWhenStrangersPicturesArrive()
{
    show("a");
    m_pane->view().selectAll();
    emit m_session->library().imagesArrived();
    QVERIFY(m_pane->view().textCursor().hasSelection());
}

FARTHING_TEST(ArticlePaneTest)
#include "test_articlepane.moc"
