// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleview.h"

#include "gui/layoutpacer.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/cputime.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocumentFragment>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

class ArticleViewTest : public TestCase
{
    Q_OBJECT

private slots:
    void loadsNothingForeign_data();
    void loadsNothingForeign();
    void footerStandsBelowTheText();
    void columnKeepsItsMeasure();
    void comesBackToItsPlace();
    void keepsItsPlaceWhenResized();
    void scrollsOnToTheEnd();
    void namesTheLinkThatWasOpened();
    void takesAnotherArticle();
    void saysWhereALinkLeads();
    void seesThroughALinkThatPretends_data();
    void seesThroughALinkThatPretends();
    void goesToAFootnoteAndBack();
    void laysOutInShortSteps();
    void picturesFitTheColumn();

private:
    static std::unique_ptr<ArticleDocument> documentOf(const QString &markdown)
    {
        const DocumentBuilder builder(Typography::standard(),
                                      {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
        return builder.build(MarkdownParser().parse(markdown));
    }
    /// Paragraphs of which no two are alike, as in a text that somebody wrote.
    static QString longText()
    {
        static const QStringList who{QStringLiteral("ferryman"),  QStringLiteral("gardener"),
                                     QStringLiteral("archivist"), QStringLiteral("baker"),
                                     QStringLiteral("surveyor"),  QStringLiteral("teacher"),
                                     QStringLiteral("warden")};
        static const QStringList what{QStringLiteral("measured"), QStringLiteral("painted"),
                                      QStringLiteral("forgot"), QStringLiteral("carried"),
                                      QStringLiteral("counted")};
        static const QStringList where{
            QStringLiteral("harbour"), QStringLiteral("meadow"),  QStringLiteral("library"),
            QStringLiteral("station"), QStringLiteral("kitchen"), QStringLiteral("tower"),
            QStringLiteral("bridge"),  QStringLiteral("cellar"),  QStringLiteral("market"),
            QStringLiteral("orchard"), QStringLiteral("quarry")};
        QString text;
        for (int i = 0; i < 120; ++i)
            text += QStringLiteral(
                        "Paragraph number %1: the %2 %3 something near the %4, and nobody asked why.\n\n")
                        .arg(QString::number(i), who.at(i % who.size()), what.at(i % what.size()),
                             where.at(i % where.size()));
        return text;
    }
    static void show(ArticleView &view, int width = 900)
    {
        view.resize(width, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    static QString topLine(const ArticleView &view)
    {
        return view.firstInView().block().text().section(QLatin1Char(' '), 0, 2);
    }
};

void ArticleViewTest::loadsNothingForeign_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("file") << QUrl::fromLocalFile(QStringLiteral("picture.png"));
    QTest::newRow("relative") << QUrl(QStringLiteral("picture.png"));
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1:9/picture.png"));
    QTest::newRow("data") << QUrl(QStringLiteral("data:image/gif;base64,R0lGODlhAQABAAAAACw="));
    QTest::newRow("resource") << QUrl(QStringLiteral("qrc:/icons/save.svg"));
}

/// A picture lies where the address says: a plain QTextBrowser would show it.
void ArticleViewTest::loadsNothingForeign()
{
    QFETCH(QUrl, url);
    QTemporaryDir folder;
    QImage red(8, 8, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(QStringLiteral("picture.png"))));
    if (url.isLocalFile())
        url = QUrl::fromLocalFile(folder.filePath(QStringLiteral("picture.png")));
    ArticleView view;
    view.setSearchPaths({folder.path()});
    view.setArticle(documentOf(QStringLiteral("Words ![a picture](%1) more words.").arg(url.toString())));
    show(view);
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, url).isValid());
    QVERIFY(!view.document()->resource(QTextDocument::ImageResource, url).isValid());
    const QImage seen = view.grab().toImage();
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
}

void ArticleViewTest::footerStandsBelowTheText()
{
    ArticleView view;
    auto *footer = new QPushButton(QStringLiteral("The end"));
    view.setFooter(footer);
    view.setArticle(documentOf(longText()));
    show(view);
    QVERIFY(footer->y() > view.viewport()->height());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(view.viewport()->rect().contains(footer->geometry()));
    // Nothing is written behind it.
    const QTextCursor last = [&view] {
        QTextCursor cursor(view.document());
        cursor.movePosition(QTextCursor::End);
        return cursor;
    }();
    QVERIFY(view.cursorRect(last).bottom() < footer->y());
}

void ArticleViewTest::columnKeepsItsMeasure()
{
    ArticleView view;
    view.setArticle(documentOf(longText()));
    show(view, 1200);
    QVERIFY(qAbs(view.viewport()->width() - 640) <= 16);
    QCOMPARE(qRound(view.document()->textWidth()), view.viewport()->width());
    view.resize(400, 500);
    QTRY_COMPARE(qRound(view.document()->textWidth()), view.viewport()->width());
    QVERIFY(view.viewport()->width() < 400);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void ArticleViewTest::comesBackToItsPlace()
{
    ArticleView view;
    view.setArticle(documentOf(longText()));
    show(view);
    view.verticalScrollBar()->setValue(1500);
    const QString line = topLine(view);
    QVERIFY(line != QStringLiteral("Paragraph number 0"));
    const ReadingPlace place = view.place();
    // Another width, and a paragraph more than before.
    ArticleView other;
    show(other, 460);
    other.setArticle(documentOf(QStringLiteral("An introduction that is new.\n\n") + longText()));
    other.goTo(place);
    QCOMPARE(topLine(other), line);
}

void ArticleViewTest::keepsItsPlaceWhenResized()
{
    ArticleView view;
    view.setArticle(documentOf(longText()));
    show(view);
    view.verticalScrollBar()->setValue(2000);
    const QString line = topLine(view);
    view.resize(420, 500);
    QTRY_COMPARE(topLine(view), line);
}

void ArticleViewTest::scrollsOnToTheEnd()
{
    ArticleView view;
    view.setArticle(documentOf(longText()));
    show(view);
    int screens = 0;
    while (view.scrollOn() && screens < 100)
        ++screens;
    QVERIFY(screens > 5);
    QVERIFY(screens < 100);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void ArticleViewTest::namesTheLinkThatWasOpened()
{
    ArticleView view;
    view.setArticle(documentOf(QStringLiteral("[the source](https://example.org/page)")));
    show(view);
    QSignalSpy opened(&view, &ArticleView::linkOpened);
    QTextCursor cursor(view.document());
    cursor.setPosition(4);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), QStringLiteral("https://example.org/page"));
    // It stays where it is: an article is not a page that is left.
    QVERIFY(view.toPlainText().contains(QStringLiteral("the source")));
}

void ArticleViewTest::takesAnotherArticle()
{
    ArticleView view;
    show(view);
    QSignalSpy shown(&view, &ArticleView::shown);
    for (int i = 0; i < 3; ++i) {
        view.setArticle(documentOf(longText()));
        view.verticalScrollBar()->setValue(900);
    }
    QCOMPARE(view.findChildren<ArticleDocument *>(Qt::FindDirectChildrenOnly).size(), 3);
    QTRY_COMPARE(view.findChildren<ArticleDocument *>(Qt::FindDirectChildrenOnly).size(), 1);
    view.setArticle(documentOf(longText()));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QTRY_VERIFY(!shown.isEmpty());
}

void ArticleViewTest::saysWhereALinkLeads()
{
    ArticleView view;
    view.setArticle(
        documentOf(QStringLiteral("[example.org](https://evil.example/x) [words](https://good.example)")));
    show(view);
    view.activateWindow();
    view.setFocus();
    QSignalSpy said(&view, &ArticleView::linkHovered);
    // By keyboard
    QTest::keyClick(&view, Qt::Key_Tab);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.last().first().toString().contains(QStringLiteral("Not what its words say")),
             qPrintable(said.last().first().toString()));
    QVERIFY(said.last().first().toString().contains(QStringLiteral("https://evil.example/x")));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last().first().toString(),
             QString::fromUtf8("\u2066good.example\u2069 · \u2066https://good.example\u2069"));
}

void ArticleViewTest::seesThroughALinkThatPretends_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a space in the address") << QStringLiteral("[bank.com](https://evil.example/%20)");
    QTest::newRow("a letter that is not ASCII")
        << QStringLiteral("[bank.com](https://evil.example/?q=%C3%A9)");
    QTest::newRow("a host that is not ASCII") << QStringLiteral("[bank.com](https://xn--bcher-kva.example/)");
    QTest::newRow("emphasis") << QStringLiteral("[ba**nk.c**om](https://evil.example/)");
    QTest::newRow("behind another link")
        << QStringLiteral("[b](https://bank.com/)[bank.com](https://evil.example/)");
}

/// By the words of the whole link, however its address is spelt.
void ArticleViewTest::seesThroughALinkThatPretends()
{
    QFETCH(const QString, text);
    ArticleView view;
    view.setArticle(documentOf(text));
    show(view);
    view.activateWindow();
    view.setFocus();
    QSignalSpy said(&view, &ArticleView::linkHovered);
    QSignalSpy opened(&view, &ArticleView::linkOpened);
    const int links = int(text.count(QLatin1Char('[')));
    for (int link = 1; link <= links; ++link) {
        QTest::keyClick(&view, Qt::Key_Tab);
        QTRY_COMPARE(said.size(), link);
    }
    QVERIFY2(said.last().first().toString().contains(QStringLiteral("Not what its words say")),
             qPrintable(said.last().first().toString()));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("bank.com"));
}

void ArticleViewTest::goesToAFootnoteAndBack()
{
    ArticleView view;
    view.setArticle(documentOf(QStringLiteral("One[^1].\n\n[^1]: The note.\n\n") + longText()));
    show(view);
    QSignalSpy opened(&view, &ArticleView::linkOpened);
    QTextCursor cursor(view.document());
    cursor.setPosition(3);
    const QPoint mark = view.cursorRect(cursor).center() + QPoint(3, 0);
    QCOMPARE(view.anchorAt(mark), QStringLiteral("#footnote-1"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, mark);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    // The number of the note leads back, here by keyboard.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    if (view.textCursor().charFormat().anchorHref() != QLatin1String("#mark-1"))
        QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_VERIFY(view.verticalScrollBar()->value() < 100);
    QVERIFY(opened.isEmpty());
}

/// Letters that take long to set, as many as Qt would lay out in one step of a second.
void ArticleViewTest::laysOutInShortSteps()
{
    ArticleView view;
    show(view);
    view.setArticle(documentOf((QString(2'000, QChar(0x6F22)) + QStringLiteral("\n\n")).repeated(150)));
    qint64 longest = 0;
    const auto isLaidOut = [&view] {
        return view.document()->findChild<LayoutPacer *>(QString(), Qt::FindChildrenRecursively)->isDone();
    };
    QVERIFY(!isLaidOut());
    for (QDeadlineTimer patience(60'000); !isLaidOut() && !patience.hasExpired();) {
        const CpuTime time;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        longest = qMax(longest, time.milliseconds());
    }
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    QTextCursor end(view.document());
    end.movePosition(QTextCursor::End);
    QVERIFY(view.document()->size().height() > view.cursorRect(end).bottom());
}

void ArticleViewTest::picturesFitTheColumn()
{
    DocumentBuilder builder(Typography::standard(), {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
    builder.setImages([](const QString &) {
        QImage picture(1200, 600, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        return picture;
    });
    ArticleView view;
    show(view, 400);
    view.setArticle(
        builder.build(MarkdownParser().parse(QStringLiteral("![a](media:a)\n\n- b\n\n  ![c](media:c) d"))));
    const auto widths = [&view] {
        QList<int> found;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QTextImageFormat image = it.fragment().charFormat().toImageFormat();
                    image.isValid()) {
                    found += qRound(image.width());
                    if (qAbs(image.width() - 2 * image.height()) > 1)
                        found += -1;
                }
        return found;
    };
    const int room = view.viewport()->width();
    QVERIFY(room < 400);
    QCOMPARE(widths(), (QList<int>{room, qMin(320, room - 24)}));
    QVERIFY(view.horizontalScrollBar()->maximum() == 0);
    view.resize(900, 500);
    QTRY_COMPARE(widths(), (QList<int>{640, 320}));
    view.resize(300, 500);
    QTRY_VERIFY(widths().first() < 300 && widths().last() < 300);
}

FARTHING_TEST(ArticleViewTest)
#include "test_articleview.moc"
