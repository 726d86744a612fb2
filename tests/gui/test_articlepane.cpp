// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlepane.h"

#include "gui/articleview.h"
#include "support/laidout.h"
#include "support/readerfixture.h"

#include <QtCore/QBuffer>
#include <QtGui/QTextBlock>
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
    void setsPicturesThatArriveTogetherOnce();
    void waitsNotForeverForTheOtherPictures();
    void setsTheFirstScreensOfALongArticleFirst();
    void staysWhereSomebodyScrollsBeforeTheWholeIsSet();
    void readsOnBeyondTheFirstScreens();
    void setsALongArticleThatNobodySees();
    void setsALongArticleAtOnceAtItsKeptPlace();

private:
    void knowVeryLongPost();
    QString lastWords() { return m_pane->view().document()->lastBlock().text(); }

    /// An article with two pictures that are not here yet, open.
    void openIllustrated();
    void arrive(const char *id);
    int pictures()
    {
        int count = 0;
        const QTextDocument *document = m_pane->view().document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                count += it.fragment().charFormat().isImageFormat() ? 1 : 0;
        return count;
    }
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
        QTRY_VERIFY(isLaidOut(m_pane->view()));
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
    m_pane->show(); // the window may stand there from the test before
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

void ArticlePaneTest::openIllustrated()
{
    Post post = longPost(QStringLiteral("c"), 3);
    post.media = {MediaId{QStringLiteral("x1")}, MediaId{QStringLiteral("x2")}};
    post.body = QStringLiteral("![One](media:x1)\n\n![Two](media:x2)\n\n") + *post.body;
    know({post});
    show("c");
    settle();
    QCOMPARE(pictures(), 0);
}

void ArticlePaneTest::arrive(const char *id)
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "png");
    const WantedImage image{WantedImage::Kind::Media, QString::fromLatin1(id)};
    QVERIFY(resultOf(m_store->writeImage(image, bytes, QStringLiteral("image/png"))).ok());
    emit m_session->library().imagesArrived();
}

void ArticlePaneTest::setsPicturesThatArriveTogetherOnce()
{
    openIllustrated();
    const QTextDocument *before = m_pane->view().document();
    arrive("x1");
    QCOMPARE(m_pane->view().document(), before);
    arrive("x2");
    QCOMPARE(pictures(), 2);
}

void ArticlePaneTest::waitsNotForeverForTheOtherPictures()
{
    openIllustrated();
    arrive("x1");
    QTRY_COMPARE(pictures(), 1);
    const QTextDocument *before = m_pane->view().document();
    emit m_session->library().imagesArrived();
    QCOMPARE(m_pane->view().document(), before);
}

void ArticlePaneTest::knowVeryLongPost()
{
    Post post = aPost(QStringLiteral("v"), 3);
    QString body;
    for (int i = 0; i < 3'000; ++i)
        body +=
            QStringLiteral("Paragraph %1 says something that no other of them says, in its own words.\n\n")
                .arg(i);
    post.body = body;
    know({post});
}

void ArticlePaneTest::setsTheFirstScreensOfALongArticleFirst()
{
    knowVeryLongPost();
    const QSignalSpy first(m_pane.get(), &ArticlePane::shown);
    const QSignalSpy whole(&m_pane->view(), &ArticleView::shown);
    bool early = false;
    connect(m_pane.get(), &ArticlePane::shown, this, [&] {
        early = early || (whole.isEmpty() && !lastWords().startsWith(QStringLiteral("Paragraph 2999 ")));
    });
    m_pane->open(PostId{QStringLiteral("v")});
    QTRY_VERIFY(!whole.isEmpty());
    QVERIFY(early);
    QCOMPARE(first.size(), 2);
    QVERIFY(lastWords().startsWith(QStringLiteral("Paragraph 2999 ")));
    QCOMPARE(bar()->value(), 0);
}

void ArticlePaneTest::staysWhereSomebodyScrollsBeforeTheWholeIsSet()
{
    knowVeryLongPost();
    const QSignalSpy whole(&m_pane->view(), &ArticleView::shown);
    QByteArray place;
    connect(m_pane.get(), &ArticlePane::shown, this, [&] {
        if (!m_pane->view().isBeginning())
            return;
        bar()->setValue(400);
        place = m_pane->view().place().toJson();
    });
    m_pane->open(PostId{QStringLiteral("v")});
    QTRY_VERIFY(!whole.isEmpty());
    QVERIFY(!place.isEmpty() && !m_pane->view().isBeginning());
    QCOMPARE(m_pane->view().place().toJson(), place);
    QCOMPARE(bar()->value(), 400);
}

/// The end of what stands there first is not the end of the article.
void ArticlePaneTest::readsOnBeyondTheFirstScreens()
{
    knowVeryLongPost();
    const QSignalSpy ended(m_pane.get(), &ArticlePane::endReached);
    m_pane->open(PostId{QStringLiteral("v")});
    QVERIFY(m_pane->view().isBeginning());
    for (int i = 0; i < 20; ++i)
        m_pane->readOn();
    QVERIFY(ended.isEmpty());
    QVERIFY(!m_pane->view().isBeginning());
}

void ArticlePaneTest::setsALongArticleThatNobodySees()
{
    knowVeryLongPost();
    m_window.hide();
    m_pane->open(PostId{QStringLiteral("v")});
    QTRY_VERIFY(lastWords().startsWith(QStringLiteral("Paragraph 2999 ")));
}

void ArticlePaneTest::setsALongArticleAtOnceAtItsKeptPlace()
{
    knowVeryLongPost();
    show("v");
    bar()->setValue(bar()->maximum() / 2);
    const ReadingPlace place = m_pane->view().place();
    show("a");
    settle(); // the place is on disk
    m_pane->open(PostId{QStringLiteral("v")});
    QVERIFY(lastWords().startsWith(QStringLiteral("Paragraph 2999 ")));
    QTRY_COMPARE(m_pane->view().place().toJson(), place.toJson());
}

FARTHING_TEST(ArticlePaneTest)
#include "test_articlepane.moc"
