// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlelines.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/differenceview.h"
#include "gui/messagebar.h"
#include "support/laidout.h"
#include "support/pictures.h"
#include "support/readerfixture.h"
#include "sync/continuation.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace farthing;

/// What is said below an article: that it was edited, and that it was read further elsewhere.
class ArticleLinesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysThatItWasEdited();
    void saysNothingOfOthers();
    void anEditMovesNothingThatIsRead();
    void tellsTheDifferenceWithoutColours();
    void leadsToThePlaceOfTheOtherComputer();
    void keepsQuietWhereTheOtherWasLess();
    void takesThePlaceOnceItIsOpened();
    void looksRight_data();
    void looksRight();

private:
    static Post edition(const QString &id, int revision, const QString &word)
    {
        Post post = aPost(id, 1, revision);
        post.title = QStringLiteral("What the ferry owes");
        QString body;
        for (int i = 0; i < 60; ++i)
            body +=
                QStringLiteral("Paragraph %1 tells of %2 and of %3 matters of the harbour.\n\n")
                    .arg(QString::number(i), i == 3 ? word : QStringLiteral("boats"), QString::number(i * 7));
        if (revision > 1) {
            post.editedAt = noon(90);
            body += QStringLiteral("A paragraph that was not there before.\n");
        } else {
            body += QStringLiteral("Nobody will miss this sentence about nothing.\n");
        }
        post.body = body;
        return post;
    }
    void edit() { know({edition(QStringLiteral("p"), 2, QStringLiteral("lighthouses"))}); }
    /// As another computer of the account leaves it.
    void leaveElsewhere(int paragraph);
    void send();
    MessageBar *line(const char *name) { return m_pane->findChild<MessageBar *>(QLatin1StringView(name)); }
    bool isShown(const char *name) { return line(name)->isVisible(); }
    QPushButton *button(const char *name)
    {
        return line(name)->findChild<QPushButton *>(QStringLiteral("actionButton"));
    }
    DifferenceView *difference() { return m_pane->findChild<DifferenceView *>(); }
    QString differenceText() { return difference()->findChild<ArticleView *>()->toPlainText(); }
    int pixelsOf(const QString &text)
    {
        for (QTextBlock block = m_pane->view().document()->begin(); block.isValid(); block = block.next())
            if (block.text().startsWith(text))
                return m_pane->view().cursorRect(QTextCursor(block)).top();
        return -1;
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window; ///< without a layout: the offscreen platform knows no size hints
    Actions *m_actions = nullptr;
    ArticlePane *m_pane = nullptr;
    qint64 m_revision = 10;
};

void ArticleLinesTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), edition(QStringLiteral("p"), 1, QStringLiteral("boats")),
          aPost(QStringLiteral("q"), 2)});
    m_window = std::make_unique<QWidget>();
    m_theme.choose(Theme::Kind::Light);
    m_theme.applyTo(*qApp);
    m_actions = new Actions(m_theme, m_window.get());
    m_pane = new ArticlePane(*m_session, m_format, m_theme, m_window.get());
    m_pane->resize(760, 620);
    new ArticleLines(*m_session, m_format, m_theme, *m_actions, *m_pane, m_window.get());
    m_window->resize(760, 620);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->open(m_post);
    m_pane->setUnread(false);
    QTRY_VERIFY(isLaidOut(m_pane->view()));
    settle();
}

void ArticleLinesTest::cleanup()
{
    m_window.reset();
    ReaderFixture::cleanup();
}

/// What was changed here reaches the platform.
void ArticleLinesTest::send()
{
    for (;;) {
        const auto next = resultOf(m_store->nextCarried(QStringLiteral("key-%1").arg(++m_revision)));
        if (!next.ok() || !next.value())
            return;
        const CarriedWrite write = *next.value();
        QVERIFY(resultOf(m_store->settleCarried(write, StateValue{write.key, m_revision, write.value})).ok());
    }
}

void ArticleLinesTest::leaveElsewhere(int paragraph)
{
    send();
    const QStringList texts = ArticleDocument::blockTexts(*m_pane->view().document());
    int number = 0;
    while (number < texts.size() &&
           !texts.at(number).startsWith(QStringLiteral("Paragraph %1 ").arg(paragraph)))
        ++number;
    const QByteArray place = placeAt(texts, {number, 0}).toJson();
    know({StateValue{QStringLiteral("read.p"), ++m_revision,
                     QByteArray(R"({"post":"p","opened":true,"place":)" + place + '}')}});
}

void ArticleLinesTest::saysThatItWasEdited()
{
    QVERIFY(!isShown("editedLine"));
    QVERIFY(!m_actions->showChanges->isEnabled());
    edit();
    QTRY_VERIFY(isShown("editedLine"));
    QVERIFY(line("editedLine")
                ->findChild<QLabel *>(QStringLiteral("text"))
                ->text()
                .startsWith(QStringLiteral("Edited since you read it on")));
    // It stays over the next opening, until it was seen.
    m_pane->open(PostId{QStringLiteral("q")});
    QVERIFY(!isShown("editedLine"));
    m_pane->open(m_post);
    QVERIFY(isShown("editedLine"));
    QTest::mouseClick(button("editedLine"), Qt::LeftButton);
    QTRY_VERIFY(difference()->isVisible());
    QVERIFY(!m_pane->view().isVisible());
    QTRY_VERIFY(differenceText().contains(QStringLiteral("lighthouses")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_pane->view().isVisible());
    QVERIFY(m_pane->view().hasFocus());
    settle();
    m_pane->open(PostId{QStringLiteral("q")});
    m_pane->open(m_post);
    QVERIFY(!isShown("editedLine"));
}

void ArticleLinesTest::saysNothingOfOthers()
{
    m_pane->open(PostId{QStringLiteral("q")});
    edit();
    QVERIFY(!isShown("editedLine"));
    m_pane->open(m_post);
    QVERIFY(isShown("editedLine"));
    QTest::mouseClick(line("editedLine")->findChild<QWidget *>(QStringLiteral("closeButton")),
                      Qt::LeftButton);
    QVERIFY(!isShown("editedLine"));
    settle();
    QVERIFY(!m_session->library().readVersion(m_post).value());
}

void ArticleLinesTest::anEditMovesNothingThatIsRead()
{
    QScrollBar *bar = m_pane->view().verticalScrollBar();
    bar->setValue(bar->maximum() / 2 + 7);
    const QString read = m_pane->view().firstInView().block().text().section(QLatin1Char(' '), 0, 2);
    const int before = pixelsOf(read);
    edit();
    QTRY_VERIFY(isShown("editedLine"));
    QTRY_COMPARE(pixelsOf(read), before);
}

/// In words, by line and by stroke; a screen reader finds the words in the text.
void ArticleLinesTest::tellsTheDifferenceWithoutColours()
{
    edit();
    QTRY_VERIFY(m_actions->showChanges->isEnabled());
    m_actions->showChanges->trigger();
    QTRY_VERIFY(differenceText().contains(QStringLiteral("lighthouses")));
    const QString text = differenceText();
    QVERIFY2(text.contains(QStringLiteral("Changed: removed “boats”, added “lighthouses”")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Added\nA paragraph that was not there before.")));
    QVERIFY(text.contains(QStringLiteral("Removed\nNobody will miss this sentence about nothing.")));
    QVERIFY(text.contains(QStringLiteral("unchanged")));
    bool underlined = false;
    bool struck = false;
    const QTextDocument *document = difference()->findChild<ArticleView *>()->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            underlined |= it.fragment().text() == QStringLiteral("lighthouses") && format.fontUnderline();
            struck |= it.fragment().text() == QStringLiteral("boats") && format.fontStrikeOut();
        }
    QVERIFY(underlined && struck);
    QVERIFY(
        difference()->findChild<QLabel *>(QStringLiteral("differenceSummary"))->text().contains(QChar(u'·')));
}

void ArticleLinesTest::leadsToThePlaceOfTheOtherComputer()
{
    QScrollBar *bar = m_pane->view().verticalScrollBar();
    QVERIFY(!m_actions->goFurther->isEnabled());
    leaveElsewhere(40);
    QTRY_VERIFY(isShown("furtherLine"));
    QCOMPARE(bar->value(), 0);
    QTest::mouseClick(button("furtherLine"), Qt::LeftButton);
    QVERIFY(m_pane->view().firstInView().block().text().startsWith(QStringLiteral("Paragraph 40 ")));
    QVERIFY(!isShown("furtherLine"));
    // Whoever reads on past it needs no line.
    leaveElsewhere(58);
    QTRY_VERIFY(isShown("furtherLine"));
    bar->setValue(bar->maximum());
    QVERIFY(!isShown("furtherLine"));
    QVERIFY(!m_actions->goFurther->isEnabled());
}

void ArticleLinesTest::keepsQuietWhereTheOtherWasLess()
{
    QScrollBar *bar = m_pane->view().verticalScrollBar();
    bar->setValue(bar->maximum());
    const int read = bar->value();
    leaveElsewhere(4);
    settle();
    QVERIFY(!isShown("furtherLine"));
    QCOMPARE(bar->value(), read);
}

void ArticleLinesTest::takesThePlaceOnceItIsOpened()
{
    m_pane->open(PostId{QStringLiteral("q")});
    settle();
    // The texts are those of the article that is open.
    m_pane->open(m_post);
    leaveElsewhere(30);
    m_pane->open(PostId{QStringLiteral("q")});
    m_pane->open(m_post);
    QVERIFY(m_pane->view().firstInView().block().text().startsWith(QStringLiteral("Paragraph 30 ")));
    QVERIFY(!isShown("furtherLine"));
}

void ArticleLinesTest::looksRight_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("sepia") << Theme::Kind::Sepia << false;
    QTest::newRow("rtl") << Theme::Kind::Light << true;
}

/// Pictures for somebody to look at, where FARTHING_PICTURES names a folder; here only that it all fits.
void ArticleLinesTest::looksRight()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, mirrored);
    m_theme.choose(kind);
    m_window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    edit();
    leaveElsewhere(40);
    QTRY_VERIFY(isShown("editedLine") && isShown("furtherLine"));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    takePicture(*m_window, QStringLiteral("articlelines-") + name);
    m_actions->showChanges->trigger();
    QTRY_VERIFY(differenceText().contains(QStringLiteral("lighthouses")));
    QCOMPARE(difference()->findChild<ArticleView *>()->horizontalScrollBar()->maximum(), 0);
    takePicture(*m_window, QStringLiteral("difference-") + name);
    m_theme.choose(Theme::Kind::Light);
}

FARTHING_TEST(ArticleLinesTest)
#include "test_articlelines.moc"
