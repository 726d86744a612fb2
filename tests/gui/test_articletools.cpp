// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articletools.h"

#include "gui/actions.h"
#include "gui/articlecopy.h"
#include "gui/articlepane.h"
#include "gui/articleprinting.h"
#include "gui/articleview.h"
#include "gui/outlinepopup.h"
#include "gui/picturewindow.h"
#include "gui/typefaces.h"
#include "gui/typepanel.h"
#include "settings/settings.h"
#include "support/laidout.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtCore/QBuffer>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace farthing;

/// What stands around the open article, as a person meets it.
class ArticleToolsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typeIsChosenInPlaceAndKept();
    void theSameParagraphStaysOnTop();
    void typeGoesBackToTheStandard();
    void aStyleBeyondTheSlidersStays();
    void typefacesAreThere();
    void theOutlineLeadsToAHeading();
    void theOutlineFollowsTheScrolling();
    void saysThatThereAreNoHeadings();
    void theJumpIsTheReadingPlace();
    void minutesLeftCountDown();
    void copiesTheArticleAsMarkdown();
    void copiesTheSelectionAsMarkdown();
    void copiesALinkThatOpensThePost();
    void opensAPicture_data();
    void opensAPicture();
    void writesAPdf();
    void saysThatAPdfCannotBeWritten();
    void cancelsAPdf();
    void nothingSpeaksWithoutAVoice();
    void looksRight_data();
    void looksRight();

private:
    static Post article()
    {
        Post post = aPost(QStringLiteral("p"), 1);
        post.title = QStringLiteral("What the *ferry* owes");
        post.timeToRead = 600;
        QString body = QStringLiteral("An opening paragraph with a **bold** word.\n\n");
        for (int i = 0; i < 12; ++i) {
            body += QStringLiteral("%1 Section %2 of the harbour\n\n")
                        .arg(i % 3 == 0 ? QStringLiteral("##") : QStringLiteral("###"), QString::number(i));
            for (int k = 0; k < 6; ++k)
                body += QStringLiteral("Paragraph %1-%2 tells of boats and of %3 other matters that nobody "
                                       "wrote down before, at some length and in calm words.\n\n")
                            .arg(QString::number(i), QString::number(k), QString::number(i * 7 + k));
        }
        post.body = body;
        return post;
    }
    QScrollBar *bar() { return m_pane->view().verticalScrollBar(); }
    /// The paragraph that begins on top of the view, or the first one below.
    QString top() { return m_pane->view().firstInView().block().text().section(QLatin1Char(' '), 0, 1); }
    template <class W>
    W *find(const char *name)
    {
        return m_window->findChild<W *>(QLatin1StringView(name));
    }
    TypePanel *type() { return find<TypePanel>("typePanelPopup"); }
    OutlinePopup *outline() { return find<OutlinePopup>("outlinePopup"); }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void lieHere(const QString &id);

    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions = nullptr;
    ArticlePane *m_pane = nullptr;
    ArticleTools *m_tools = nullptr;
};

void ArticleToolsTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    Post plain = aPost(QStringLiteral("q"), 2);
    plain.body = QStringLiteral("Words and nothing else.\n");
    know({anAccount(), Rulebook(), article(), plain});
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<QWidget>();
    m_theme.choose(Theme::Kind::Light);
    m_theme.applyTo(*qApp);
    m_actions = new Actions(m_theme, m_window.get());
    m_pane = new ArticlePane(*m_session, m_format, m_theme, m_window.get());
    m_tools =
        new ArticleTools({*m_session, *m_settings, m_format, m_theme, *m_actions, *m_pane}, m_window.get());
    m_actions->setArticleOpen(true);
    m_pane->resize(760, 620);
    m_window->resize(760, 620);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->open(m_post);
    QTRY_VERIFY(isLaidOut(m_pane->view()));
    settle();
}

void ArticleToolsTest::cleanup()
{
    m_window.reset();
    m_quiet.reset();
    m_settings.reset();
    ReaderFixture::cleanup();
}

void ArticleToolsTest::typeIsChosenInPlaceAndKept()
{
    m_actions->typePanel->trigger();
    QVERIFY(type()->isVisible());
    auto *family = type()->findChild<QComboBox *>(QStringLiteral("familyBox"));
    QTRY_VERIFY(family->hasFocus());
    const QFont before = m_pane->view().document()->defaultFont();
    QTest::keyClick(type()->findChild<QSlider *>(QStringLiteral("sizeSlider")), Qt::Key_PageUp);
    QTest::keyClick(type()->findChild<QSlider *>(QStringLiteral("measureSlider")), Qt::Key_Right);
    QTest::keyClick(type()->findChild<QSlider *>(QStringLiteral("spacingSlider")), Qt::Key_Left);
    QTest::keyClick(family, Qt::Key_Down);
    QTRY_COMPARE(m_pane->style().fontSize, 22);
    QCOMPARE(m_pane->style().measure, 680);
    QCOMPARE(m_pane->style().lineSpacing, 155);
    QCOMPARE(m_pane->style().family, family->currentData().toString());
    QVERIFY(!m_pane->style().family.isEmpty());
    QCOMPARE(m_settings->articleStyle(), m_pane->style());
    QVERIFY(m_pane->view().document()->defaultFont().pixelSize() > before.pixelSize());
    QCOMPARE(type()->findChild<QLabel *>(QStringLiteral("sizeFigure"))->text(), QStringLiteral("22 px"));
    for (QWidget *widget : type()->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QAbstractButton *>(widget) &&
            widget->parentWidget() == type())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    QTest::keyClick(type(), Qt::Key_Escape);
    QTRY_VERIFY(!type()->isVisible());
}

/// However often a slider moves.
void ArticleToolsTest::theSameParagraphStaysOnTop()
{
    bar()->setValue(bar()->maximum() / 2);
    const QString before = top();
    QVERIFY(before.startsWith(QStringLiteral("Paragraph")));
    m_actions->typePanel->trigger();
    auto *size = type()->findChild<QSlider *>(QStringLiteral("sizeSlider"));
    for (int wanted : {20, 24, 28, 24, 17, 13, 20, 18, 26, 18}) {
        size->setValue(wanted);
        QTRY_COMPARE(m_pane->style().fontSize, wanted);
        QCOMPARE(top(), before);
    }
    type()->close();
}

void ArticleToolsTest::typeGoesBackToTheStandard()
{
    ArticleStyle style;
    style.fontSize = 30;
    style.family = QStringLiteral("DejaVu Sans");
    m_pane->setStyle(style);
    m_actions->typePanel->trigger();
    auto *standard = type()->findChild<QAbstractButton *>(QStringLiteral("standardButton"));
    QVERIFY(standard->isEnabled());
    QTest::mouseClick(standard, Qt::LeftButton);
    QTRY_COMPARE(m_pane->style(), ArticleStyle());
    QCOMPARE(m_settings->articleStyle(), ArticleStyle());
    QVERIFY(!standard->isEnabled());
    type()->close();
}

void ArticleToolsTest::aStyleBeyondTheSlidersStays()
{
    ArticleStyle style;
    style.fontSize = 60;
    style.measure = 655;
    m_pane->setStyle(style);
    m_actions->typePanel->trigger();
    type()->findChild<QSlider *>(QStringLiteral("spacingSlider"))->setValue(40);
    QTRY_COMPARE(m_pane->style().lineSpacing, 200);
    QCOMPARE(m_pane->style().fontSize, 60);
    QCOMPARE(m_pane->style().measure, 655);
    type()->close();
}

void ArticleToolsTest::typefacesAreThere()
{
    const QList<Typeface> faces = typefacesPresent(QStringLiteral("A face of somebody"));
    QVERIFY(faces.size() >= 3);
    QCOMPARE(faces.first().family, QString());
    QCOMPARE(faces.last().family, QStringLiteral("A face of somebody"));
    QSet<QString> seen;
    for (const Typeface &face : faces)
        QVERIFY2(!seen.contains(face.family) && (seen.insert(face.family), true), qPrintable(face.family));
}

void ArticleToolsTest::theOutlineLeadsToAHeading()
{
    m_actions->outline->trigger();
    QVERIFY(outline()->isVisible());
    auto *tree = outline()->findChild<QTreeWidget *>();
    QTRY_VERIFY(tree->hasFocus());
    QCOMPARE(tree->topLevelItemCount(), 4);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2); // indented by their level
    QCOMPARE(tree->currentItem(), tree->topLevelItem(0));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(!outline()->isVisible());
    QTRY_VERIFY(bar()->value() > 0);
    QCOMPARE(top(), QStringLiteral("Section 6"));
    QVERIFY(m_pane->view().hasFocus());
    QTRY_COMPARE(find<QLabel>("articleSection")->text(), QStringLiteral("Section 6 of the harbour"));
}

void ArticleToolsTest::theOutlineFollowsTheScrolling()
{
    QCOMPARE(find<QLabel>("articleSection")->text(), QString());
    bar()->setValue(bar()->maximum());
    QTRY_COMPARE(find<QLabel>("articleSection")->text(), QStringLiteral("Section 11 of the harbour"));
    m_actions->outline->trigger();
    QCOMPARE(outline()->findChild<QTreeWidget *>()->currentItem()->text(0),
             QStringLiteral("Section 11 of the harbour"));
    outline()->close();
}

void ArticleToolsTest::saysThatThereAreNoHeadings()
{
    m_pane->open(PostId{QStringLiteral("q")});
    QTRY_VERIFY([this] {
        m_actions->outline->trigger();
        return find<QLabel>("noHeadings")->isVisible();
    }());
    QVERIFY(find<QLabel>("noHeadings")->text().contains(QStringLiteral("no headings")));
    QVERIFY(!outline()->findChild<QTreeWidget *>()->isVisible());
    outline()->close();
}

void ArticleToolsTest::theJumpIsTheReadingPlace()
{
    QSignalSpy scrolled(&m_pane->view(), &ArticleView::scrolled);
    m_actions->outline->trigger();
    auto *tree = outline()->findChild<QTreeWidget *>();
    tree->setCurrentItem(tree->topLevelItem(2));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(top(), QStringLiteral("Section 6"));
    QVERIFY(!scrolled.isEmpty());
    m_pane->settle();
    settle();
    m_pane->open(PostId{QStringLiteral("q")});
    m_pane->open(m_post);
    QTRY_COMPARE(top(), QStringLiteral("Section 6"));
}

void ArticleToolsTest::minutesLeftCountDown()
{
    auto *minutes = find<QLabel>("minutesLeft");
    QCOMPARE(minutes->text(), QStringLiteral("about 10 min left"));
    bar()->setValue(bar()->maximum() / 2);
    QTRY_VERIFY2(QStringList({QStringLiteral("about 4 min left"), QStringLiteral("about 5 min left"),
                              QStringLiteral("about 6 min left")})
                     .contains(minutes->text()),
                 qPrintable(minutes->text()));
    bar()->setValue(bar()->maximum());
    QTRY_COMPARE(minutes->text(), QString());
    m_pane->open(PostId{QStringLiteral("q")});
    QTRY_COMPARE(minutes->text(), QStringLiteral("about 1 min left"));
}

void ArticleToolsTest::copiesTheArticleAsMarkdown()
{
    QSignalSpy told(m_tools, &ArticleTools::told);
    m_actions->copyMarkdown->trigger();
    const QString text = clipboard();
    QVERIFY2(text.startsWith(QStringLiteral("# What the \\*ferry\\* owes\n\nAda · ")),
             qPrintable(text.left(80)));
    QVERIFY(text.contains(QStringLiteral("<farthing://post/p>")));
    QVERIFY(text.contains(article().body->trimmed()));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("whole article")));
}

void ArticleToolsTest::copiesTheSelectionAsMarkdown()
{
    QSignalSpy told(m_tools, &ArticleTools::told);
    m_pane->view().setTextCursor(m_pane->view().document()->find(QStringLiteral("bold")));
    m_actions->copyMarkdown->trigger();
    QCOMPARE(clipboard(), QStringLiteral("An opening paragraph with a **bold** word.\n\n"
                                         "— [What the \\*ferry\\* owes](farthing://post/p)\n"));
    QVERIFY(told.first().first().toString().contains(QStringLiteral("selected")));
}

void ArticleToolsTest::copiesALinkThatOpensThePost()
{
    QSignalSpy told(m_tools, &ArticleTools::told);
    m_actions->copyLink->trigger();
    QCOMPARE(clipboard(), QStringLiteral("farthing://post/p"));
    QVERIFY(told.first().first().toString().contains(clipboard()));
    // As --open reads it.
    for (const QString &id : {QStringLiteral("p"), QStringLiteral("a b"), QStringLiteral("ä?x=1#y")}) {
        const QUrl url(postLink(PostId{id}), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.host(), QStringLiteral("post"));
        QCOMPARE(url.path(), QLatin1Char('/') + id);
    }
}

void ArticleToolsTest::lieHere(const QString &id)
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "png");
    const WantedImage image{WantedImage::Kind::Media, id};
    QVERIFY(resultOf(m_store->writeImage(image, bytes, QStringLiteral("image/png"))).ok());
}

void ArticleToolsTest::opensAPicture_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void ArticleToolsTest::opensAPicture()
{
    QFETCH(bool, mouse);
    Post post = aPost(QStringLiteral("r"), 3);
    post.media = {MediaId{QStringLiteral("x1")}};
    post.body = QStringLiteral("![A boat at the quay](media:x1)\n\nWords below it.\n");
    know({post});
    lieHere(QStringLiteral("x1"));
    m_pane->open(post.id);
    ArticleView &view = m_pane->view();
    const QTextBlock figure = [&] {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            if (block.text() == QString(QChar(QChar::ObjectReplacementCharacter)))
                return block;
        return QTextBlock();
    }();
    QVERIFY(figure.isValid());
    if (mouse) {
        const QRect line = view.cursorRect(QTextCursor(figure));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(40, line.center().y()));
    } else {
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
    }
    QTRY_VERIFY(m_window->findChild<PictureWindow *>());
    auto *window = m_window->findChild<PictureWindow *>();
    QCOMPARE(window->findChild<QLabel *>(QStringLiteral("pictureWords"))->text(),
             QStringLiteral("A boat at the quay"));
    QSignalSpy shown(window, &PictureWindow::shown);
    QTRY_COMPARE(shown.size(), 1);
    takePicture(*window, QStringLiteral("picturewindow"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PictureWindow *>());
}

void ArticleToolsTest::writesAPdf()
{
    auto *printing = m_window->findChild<ArticlePrinting *>();
    QSignalSpy told(m_tools, &ArticleTools::told);
    const QString file = m_folder->filePath(QStringLiteral("article.pdf"));
    printing->writePdf(file);
    QVERIFY(printing->isBusy());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!printing->isBusy());
    QVERIFY(told.first().first().toString().contains(QStringLiteral("article.pdf")));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char *part : {"What the *ferry* owes", "Ada", "farthing://post/p", "Paragraph 11-5"})
        QVERIFY2(text.contains(QLatin1StringView(part)), part);
}

void ArticleToolsTest::saysThatAPdfCannotBeWritten()
{
    QSignalSpy failed(m_tools, &ArticleTools::failed);
    m_window->findChild<ArticlePrinting *>()->writePdf(
        m_folder->filePath(QStringLiteral("none/article.pdf")));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_window->findChild<ArticlePrinting *>()->isBusy());
}

void ArticleToolsTest::cancelsAPdf()
{
    auto *printing = m_window->findChild<ArticlePrinting *>();
    QSignalSpy told(m_tools, &ArticleTools::told);
    const QString file = m_folder->filePath(QStringLiteral("cancelled.pdf"));
    printing->writePdf(file);
    printing->cancel();
    QCOMPARE(told.size(), 1);
    QVERIFY(!printing->isBusy());
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(file));
}

void ArticleToolsTest::nothingSpeaksWithoutAVoice()
{
    QCOMPARE(m_actions->readAloud->isVisible(), m_actions->pauseAloud->isVisible());
}

void ArticleToolsTest::looksRight_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << Theme::Kind::Light << false << 760;
    QTest::newRow("dark") << Theme::Kind::Dark << false << 760;
    QTest::newRow("sepia") << Theme::Kind::Sepia << false << 760;
    QTest::newRow("contrast") << Theme::Kind::Contrast << false << 760;
    QTest::newRow("rtl") << Theme::Kind::Light << true << 760;
    QTest::newRow("narrow") << Theme::Kind::Light << false << 420;
}

/// Pictures for somebody to look at, where FARTHING_PICTURES names a folder; here only that it all fits.
void ArticleToolsTest::looksRight()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, mirrored);
    QFETCH(int, width);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_theme.choose(kind);
    m_window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->resize(width, 620);
    m_pane->resize(width, 620);
    m_actions->findInArticle->trigger();
    find<QLineEdit>("findField")->setText(QStringLiteral("harbour"));
    QTRY_COMPARE(find<QLabel>("findState")->text(), QStringLiteral("1 of 12"));
    QCOMPARE(m_pane->view().horizontalScrollBar()->maximum(), 0);
    takePicture(*m_window, QStringLiteral("articletools-") + name);
    m_actions->outline->trigger();
    QVERIFY(outline()->width() >= outline()->minimumSizeHint().width());
    takePicture(*outline(), QStringLiteral("outline-") + name);
    outline()->close();
    m_actions->typePanel->trigger();
    takePicture(*type(), QStringLiteral("typepanel-") + name);
    type()->close();
    m_theme.choose(Theme::Kind::Light);
}

FARTHING_TEST(ArticleToolsTest)
#include "test_articletools.moc"
