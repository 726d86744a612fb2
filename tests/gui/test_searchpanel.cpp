// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchpanel.h"

#include "gui/layoutpacer.h"
#include "gui/searchmarks.h"
#include "gui/textmarks.h"
#include "support/readerfixture.h"
#include "sync/search.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace farthing;

class SearchPanelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensByMouseAndKeyboard();
    void opensWhatIsAnsweredLater();
    void goesFromHitToHit();
    void saysWhyThereIsNothing();
    void looksRight_data();
    void looksRight();
    void marksWhatIsLookedFor();
    void marksLayNothingOut();
    void laysOutInStepsAfterAResize();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    QListView *list() { return find<QListView>("hitList"); }
    void look(const char *text, int hits)
    {
        m_panel->setText(QString::fromUtf8(text));
        QTRY_COMPARE(list()->model()->rowCount(), hits);
    }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<SearchPanel> m_panel;
};

void SearchPanelTest::init()
{
    ReaderFixture::init();
    Post ferry = aPost(QStringLiteral("f"), 10);
    ferry.title = QStringLiteral("The night ferry leaves a little later");
    ferry.body = QStringLiteral("From Monday the **ferry** waits for the last train, and for everybody who "
                                "carries a bicycle. The company says the ferry will be as warm as before.");
    Post arabic = aPost(QStringLiteral("a"), 5);
    arabic.title = QStringLiteral("العبّارة ferry");
    Comment comment = aComment(QStringLiteral("c"), PostId{QStringLiteral("f")}, 20);
    comment.body = QStringLiteral("I was on that ferry.");
    StatementItem item = anItem(QStringLiteral("m"), -400'000, 30);
    item.line = Line::CommentTributes;
    item.postTitle = ferry.title;
    know({anAccount(), ferry, arabic, comment}, {item});
    QVERIFY(resultOf(m_store->saveDraft(PostId{QStringLiteral("f")}, {QStringLiteral("ferry? Really"), {}}))
                .ok());
    m_panel = std::make_unique<SearchPanel>(*m_session, m_format, m_theme, &m_window);
    m_panel->resize(360, 600);
    m_window.resize(360, 600);
    m_window.show();
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    m_session->search().start();
    QTRY_VERIFY(m_session->search().isComplete());
}

void SearchPanelTest::cleanup()
{
    m_panel.reset();
    ReaderFixture::cleanup();
}

void SearchPanelTest::opensByMouseAndKeyboard()
{
    const QSignalSpy opened(m_panel.get(), &SearchPanel::opened);
    const QSignalSpy left(m_panel.get(), &SearchPanel::left);
    look("ferry in:comments", 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().value<SearchHit>().id, QStringLiteral("c"));
    m_panel->focusList();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void SearchPanelTest::opensWhatIsAnsweredLater()
{
    const QSignalSpy opened(m_panel.get(), &SearchPanel::opened);
    m_panel->setText(QStringLiteral("in:drafts ferry"));
    m_panel->openFirst();
    QCOMPARE(opened.size(), 0);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().value<SearchHit>().kind, SearchKind::CommentDraft);
    // Who types on does not want it any more.
    m_panel->setText(QStringLiteral("in:comments ferry"));
    m_panel->openFirst();
    m_panel->setText(QStringLiteral("in:comments ferr"));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    settle();
    QCOMPARE(opened.size(), 1);
}

void SearchPanelTest::goesFromHitToHit()
{
    const QSignalSpy opened(m_panel.get(), &SearchPanel::opened);
    const QSignalSpy passed(m_panel.get(), &SearchPanel::passed);
    look("ferry", 5);
    for (int i = 0; i < 7; ++i)
        m_panel->openNext();
    QCOMPARE(passed.size(), 5);
    m_panel->openPrevious();
    QCOMPARE(passed.size(), 6);
    QCOMPARE(passed.last().first().value<SearchHit>(), passed.at(3).first().value<SearchHit>());
    // Only who opens one goes there.
    QCOMPARE(opened.size(), 0);
}

void SearchPanelTest::saysWhyThereIsNothing()
{
    m_panel->setText(QStringLiteral("earned:>lots ferry"));
    QTRY_COMPARE(find<QLabel>("searchTitle")->text(), QStringLiteral("This cannot be looked for"));
    QVERIFY(find<QLabel>("searchText")->text().contains(QStringLiteral("earned: takes an amount")));
    m_panel->setText(QStringLiteral("nosuchword"));
    QTRY_COMPARE(find<QLabel>("searchTitle")->text(), QStringLiteral("Nothing found"));
    look("ferry", 5);
    QVERIFY(find<QLabel>("searchState")->text().contains(QStringLiteral("5")));
    QVERIFY(find<QLabel>("searchState")->text().contains(QStringLiteral("the best first")));
}

void SearchPanelTest::looksRight_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("sepia") << Theme::Kind::Sepia << false;
    QTest::newRow("contrast") << Theme::Kind::Contrast << false;
    QTest::newRow("right to left") << Theme::Kind::Light << true;
}

/// That it can be painted in every theme and direction; with FARTHING_PICTURES, to be looked at.
void SearchPanelTest::looksRight()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, mirrored);
    m_theme.choose(kind);
    m_theme.applyTo(*qApp);
    m_panel->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    look("ferry", 5);
    const QPixmap picture = m_panel->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        picture.save(QStringLiteral("%1/searchpanel-%2.png")
                         .arg(folder, QString::fromLatin1(QTest::currentDataTag())));
}

void SearchPanelTest::marksWhatIsLookedFor()
{
    QTextBrowser view;
    view.resize(400, 300);
    view.show();
    view.setPlainText(QStringLiteral("The ferry\n") + QStringLiteral("nothing here\n").repeated(3000) +
                      QStringLiteral("Ferries and a FERRY"));
    TextMarks layers(view);
    SearchMarks marks(view, layers, m_theme);
    marks.setTerms(parseSearch(QStringLiteral("ferry "), {})->words);
    QTRY_COMPARE(layers.ranges(TextMarks::Layer::Search).size(), 2);
    QTRY_COMPARE(view.extraSelections().size(), 1);
    QCOMPARE(view.extraSelections().last().cursor.selectedText(), QStringLiteral("ferry"));
    // What comes into view is marked when it does.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_COMPARE(view.extraSelections().size(), 1);
    QCOMPARE(view.extraSelections().last().cursor.selectedText(), QStringLiteral("FERRY"));
    marks.setTerms(parseSearch(QStringLiteral("ferr"), {})->words);
    QTRY_COMPARE(view.extraSelections().size(), 2);
    marks.setTerms({});
    QTRY_COMPARE(view.extraSelections().size(), 0);
}

/// To mark something lays out everything above it: so nobody marks what nobody sees.
void SearchPanelTest::marksLayNothingOut()
{
    QTextBrowser view;
    view.resize(400, 300);
    view.show();
    auto *document = new QTextDocument(&view);
    auto *pacer = new LayoutPacer(*document);
    view.setDocument(document);
    document->setPlainText(QStringLiteral("The ferry\n") +
                           QStringLiteral("nothing here, in some more words\n").repeated(30'000) +
                           QStringLiteral("a ferry"));
    TextMarks layers(view);
    SearchMarks marks(view, layers, m_theme);
    bool ahead = false;
    // Looked at whenever some of it was laid out.
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::update, this, [&] {
        ahead |= document->lastBlock().layout()->lineCount() > 0 && !pacer->isDone() &&
                 pacer->laidOut() < document->lastBlock().position();
    });
    marks.setTerms(parseSearch(QStringLiteral("ferry "), {})->words);
    QTRY_COMPARE(layers.ranges(TextMarks::Layer::Search).size(), 2);
    QCOMPARE(view.extraSelections().size(), 1);
    QTRY_VERIFY(pacer->isDone());
    QVERIFY(!ahead);
}

void SearchPanelTest::laysOutInStepsAfterAResize()
{
    QTextBrowser view;
    view.resize(400, 300);
    view.show();
    auto *document = new QTextDocument(&view);
    auto *pacer = new LayoutPacer(*document);
    view.setDocument(document);
    document->setPlainText(QStringLiteral("nothing here, in some more words\n").repeated(30'000));
    QTRY_VERIFY(pacer->isDone());
    const auto beginsAgain = [&] {
        const bool begun = pacer->laidOut() < document->characterCount() / 2;
        QCoreApplication::processEvents();
        return begun && pacer->laidOut() < document->characterCount() / 2;
    };
    view.resize(600, 300);
    QVERIFY(beginsAgain());
    QTRY_VERIFY(pacer->isDone());
}

FARTHING_TEST(SearchPanelTest)
#include "test_searchpanel.moc"
