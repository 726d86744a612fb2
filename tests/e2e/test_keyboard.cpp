// SPDX-License-Identifier: GPL-3.0-or-later
// The real window by keyboard alone: the list of commands, keys that a person changes, Space, and the way
// from each part of the window to the next.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/keymap.h"
#include "gui/tokens.h"
#include "models/twolines.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/session.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace farthing;

class TestKeyboard : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_quiet.reset(); }
    void tabReachesEverything();
    void walksFromPanelToPanel();
    void noKeyIsTaken();
    void aCommandChangesTheTheme();
    void whatWasChosenLastComesFirst();
    void whatIsCurrentIsDone();
    void escapeLeadsBack();
    void aCommandIsAboutTheCurrentComment();
    void saysWhyACommandIsNotPossible();
    void aListIsACommand();
    void anOrderIsACommand();
    void searchingGoesOnAfterCommands();
    void shortcutsAreListedAndChanged();
    void lettersInAFieldAreLetters();
    void lettersFindNoRow();
    void spaceGoesOnAsChosen();
    void spacePressesTheMenuButton();
    void whereTheKeyboardIsCanBeSeen_data();
    void whereTheKeyboardIsCanBeSeen();

private:
    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_rig.find<Widget>(name);
    }
    QLineEdit *field() { return find<QLineEdit>("searchField"); }
    QAbstractItemView *commands() { return find<QAbstractItemView>("commandList"); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_rig.window(), key,
                        modifiers);
    }
    /// Opens the list of commands, types, and waits until this one is current.
    bool typeCommand(const char *text, const char *first);
    void tabThrough(const std::function<void(QWidget *)> &visit);
    void picture(const char *name);

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void TestKeyboard::initTestCase()
{
    const WithoutPlatformWarnings quiet;
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(QStringLiteral("Kirkenes")), patience);
}

void TestKeyboard::init()
{
    TestCase::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.open(QStringLiteral("Kirkenes")));
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window()));
    find("postList")->setFocus();
}

bool TestKeyboard::typeCommand(const char *text, const char *first)
{
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([this] { return field()->hasFocus() && commands()->isVisible(); }, patience))
        return false;
    QTest::keyClicks(field(), QLatin1StringView(text));
    return QTest::qWaitFor(
        [&] { return commands()->currentIndex().data().toString() == QLatin1StringView(first); }, patience);
}

void TestKeyboard::picture(const char *name)
{
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        m_rig.window().grab().save(QStringLiteral("%1/keyboard-%2.png").arg(folder, QLatin1StringView(name)));
}

/// As it comes from us.
void TestKeyboard::noKeyIsTaken()
{
    auto *keys = m_rig.window().findChild<KeyMap *>();
    QVERIFY(keys->commands().size() > 60);
    QSet<QString> names;
    for (const Command &command : keys->commands()) {
        if (command.name.isEmpty() && command.path.size() == 1)
            continue; // saved searches come and go, and have no keys
        QVERIFY2(keys->taken(command.name).isEmpty(), qPrintable(command.name));
        QVERIFY2(!command.name.isEmpty(), qPrintable(command.words()));
        QVERIFY2(!names.contains(command.name), qPrintable(command.name));
        names.insert(command.name);
    }
    for (const char *name : {"likeComment", "foldThread", "undoActivity", "readOn", "commentsDock",
                             "theme-dark", "sortNewest", "sortEarning", "commentsMostLiked"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

void TestKeyboard::aCommandChangesTheTheme()
{
    const auto surface = [] {
        return QApplication::palette().color(QPalette::Base);
    };
    QCOMPARE(surface(), Tokens::light().surface);
    QVERIFY(typeCommand("theme dark", "Dark"));
    QVERIFY(!find("postList")->isVisible());
    picture("command");
    key(Qt::Key_Return);
    QCOMPARE(surface(), Tokens::darkOnes().surface);
    QVERIFY(find<QAction>("theme-darkAction")->isChecked());
    QVERIFY(find("postList")->hasFocus()); // where the keyboard was
    QVERIFY(!commands()->isVisible());
    QVERIFY(field()->text().isEmpty());
    picture("dark");
    QVERIFY(typeCommand("light", "Light"));
    key(Qt::Key_Return);
    QCOMPARE(surface(), Tokens::light().surface);
}

void TestKeyboard::whatWasChosenLastComesFirst()
{
    QVERIFY(typeCommand("", "Light"));
    QCOMPARE(commands()->model()->index(1, 0).data().toString(), QStringLiteral("Dark"));
    picture("all-commands");
    QVERIFY(field()->accessibleDescription().startsWith(QStringLiteral("Light")));
    key(Qt::Key_Down);
    QCOMPARE(commands()->currentIndex().row(), 1);
    QVERIFY(field()->hasFocus());
    QVERIFY(field()->accessibleDescription().startsWith(QStringLiteral("Dark")));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(commands()->currentIndex().row(), commands()->model()->rowCount() - 1);
    key(Qt::Key_Escape);
}

void TestKeyboard::whatIsCurrentIsDone()
{
    QVERIFY(typeCommand("", "Light"));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(find<QAction>("theme-darkAction")->isChecked());
    find<QAction>("theme-lightAction")->trigger();
}

void TestKeyboard::escapeLeadsBack()
{
    auto *article = find("articleView");
    article->setFocus();
    QVERIFY(typeCommand("dark", "Dark"));
    key(Qt::Key_Escape);
    QVERIFY(article->hasFocus());
    QVERIFY(find("postList")->isVisible());
    QVERIFY(field()->text().isEmpty());
}

void TestKeyboard::aCommandIsAboutTheCurrentComment()
{
    auto *list = find<QAbstractItemView>("commentList");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(typeCommand("reply", "Reply"));
    key(Qt::Key_Return);
    QTRY_VERIFY(find("commentEdit")->hasFocus());
}

void TestKeyboard::saysWhyACommandIsNotPossible()
{
    auto *list = find<QAbstractItemView>("commentList");
    list->setCurrentIndex({});
    QVERIFY(typeCommand("reply", "Reply"));
    QVERIFY(commands()->currentIndex().data(TwoLines::QuietRole).toBool());
    QCOMPARE(commands()->currentIndex().data(TwoLines::DetailRole).toString(),
             QStringLiteral("No comment is chosen."));
    key(Qt::Key_Return);
    QVERIFY(commands()->isVisible());
    key(Qt::Key_Escape);
}

void TestKeyboard::aListIsACommand()
{
    QVERIFY(typeCommand("list saved", "Saved"));
    key(Qt::Key_Return);
    QTRY_COMPARE(find<QTabBar>("postTabs")->currentIndex(), 3);
    QVERIFY(find<QAction>("listSavedAction")->isChecked());
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(find<QTabBar>("postTabs")->currentIndex(), 0);
    QVERIFY(find<QAction>("listAllAction")->isChecked());
    QTRY_VERIFY(find("postList")->hasFocus());
}

void TestKeyboard::anOrderIsACommand()
{
    const auto *button = find<QToolButton>("sortButton");
    QVERIFY(typeCommand("posts oldest", "Oldest first"));
    key(Qt::Key_Return);
    QTRY_COMPARE(button->text(), QStringLiteral("Oldest first"));
    QVERIFY(typeCommand("posts newest", "Newest first"));
    key(Qt::Key_Return);
    QTRY_COMPARE(button->text(), QStringLiteral("Newest first"));
    QVERIFY(typeCommand("order liked", "Most liked first"));
    key(Qt::Key_Return);
    QVERIFY(find<QAction>("commentsMostLikedAction")->isChecked());
    find<QAction>("commentsOldestAction")->trigger();
}

void TestKeyboard::searchingGoesOnAfterCommands()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("> dark"));
    QTRY_VERIFY(commands()->isVisible());
    field()->selectAll();
    QTest::keyClicks(field(), QStringLiteral("ferry"));
    QTRY_VERIFY(find("hitList")->isVisible() || find("searchTitle")->isVisible());
    QVERIFY(!commands()->isVisible());
    QVERIFY(field()->accessibleDescription().isEmpty());
    key(Qt::Key_Escape);
    QTRY_VERIFY(find("postList")->isVisible());
}

void TestKeyboard::shortcutsAreListedAndChanged()
{
    key(Qt::Key_Question);
    auto *window = find<QDialog>("ShortcutsWindow");
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *filter = window->findChild<QLineEdit *>(QStringLiteral("filterField"));
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("post previous"));
    auto *edit = window->findChild<QKeySequenceEdit *>(QStringLiteral("keyEdit"));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_B);
    auto *only = window->findChild<QPushButton *>(QStringLiteral("replaceButton"));
    QTRY_VERIFY(only->isEnabled());
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        window->grab().save(folder + QStringLiteral("/keyboard-shortcuts.png"));
    window->close();
    QTRY_VERIFY(!find<QDialog>("ShortcutsWindow"));
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window()));

    auto *list = find<QAbstractItemView>("postList");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    key(Qt::Key_B);
    QTRY_COMPARE(list->currentIndex().row(), 1);
    key(Qt::Key_K);
    QCoreApplication::processEvents();
    QCOMPARE(list->currentIndex().row(), 1);
    // At the next start, too.
    m_rig.stopReader();
    QVERIFY(m_rig.startReader());
    list = find<QAbstractItemView>("postList");
    list->setCurrentIndex(list->model()->index(2, 0));
    list->setFocus();
    key(Qt::Key_B);
    QTRY_COMPARE(list->currentIndex().row(), 1);
    m_rig.window().findChild<KeyMap *>()->resetAll();
}

void TestKeyboard::lettersInAFieldAreLetters()
{
    auto *composer = find<QPlainTextEdit>("commentEdit");
    composer->setFocus();
    composer->selectAll();
    const QString title = m_rig.window().windowTitle();
    QTest::keyClicks(composer, QStringLiteral("jknsm+-/? >ldr u"));
    QCOMPARE(composer->toPlainText(), QStringLiteral("jknsm+-/? >ldr u"));
    QCOMPARE(m_rig.window().windowTitle(), title);
    QVERIFY(!find<QDialog>("ShortcutsWindow"));
    composer->clear();
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), QStringLiteral("jn?"));
    QCOMPARE(field()->text(), QStringLiteral("jn?"));
    key(Qt::Key_Escape);
}

void TestKeyboard::lettersFindNoRow()
{
    for (const char *name : {"commentList", "postList"}) {
        auto *list = find<QAbstractItemView>(name);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 2);
        list->setCurrentIndex(list->model()->index(0, 0));
        // Letters without a command.
        for (const Qt::Key letter : {Qt::Key_T, Qt::Key_W, Qt::Key_Y, Qt::Key_A})
            QTest::keyClick(list, letter);
        QCoreApplication::processEvents();
        QCOMPARE(list->currentIndex().row(), 0);
    }
}

void TestKeyboard::spaceGoesOnAsChosen()
{
    auto *article = find<QTextBrowser>("articleView");
    QScrollBar *bar = article->verticalScrollBar();
    article->setFocus();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(0);
    key(Qt::Key_Space);
    QVERIFY(bar->value() > 0);
    const int below = bar->value();
    QVERIFY(below < article->height());
    key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    // Its end is where nothing more is laid out.
    const auto spaceAtTheEnd = [&] {
        bar->setValue(bar->maximum());
        key(Qt::Key_Space);
        QCoreApplication::processEvents();
    };
    const QString title = m_rig.window().windowTitle();
    find<QAction>("atEndNothingAction")->trigger();
    for (int i = 0; i < 5; ++i)
        spaceAtTheEnd();
    QCOMPARE(m_rig.window().windowTitle(), title);
    // The next one in the list, read or not.
    auto *list = find<QAbstractItemView>("postList");
    list->setCurrentIndex(list->model()->index(0, 0));
    find<QAction>("atEndNextPostAction")->trigger();
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (list->currentIndex().row() == 0)
                spaceAtTheEnd();
            return list->currentIndex().row() == 1;
        },
        patience));
    find<QAction>("atEndNextUnreadAction")->trigger();
    QVERIFY(article->hasFocus());
}

/// The article has Space, and stands in the menu of this button with it.
void TestKeyboard::spacePressesTheMenuButton()
{
    QScrollBar *bar = find<QTextBrowser>("articleView")->verticalScrollBar();
    bar->setValue(0);
    auto *button = find<QToolButton>("menuButton");
    QObject context;
    bool opened = false;
    const auto close = [&] {
        opened = button->menu()->isVisible();
        button->menu()->close();
    };
    connect(button->menu(), &QMenu::aboutToShow, &context, close, Qt::QueuedConnection);
    button->setFocus();
    key(Qt::Key_Space);
    QTRY_VERIFY(opened);
    QCOMPARE(bar->value(), 0);
}

void TestKeyboard::walksFromPanelToPanel()
{
    find<QAction>("goToActivityAction")->trigger(); // shows it
    key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(find("centre")->isAncestorOf(QApplication::focusWidget())); // where it was there
    key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(find("postList")->hasFocus());
    const auto place = [this] {
        const QWidget *now = QApplication::focusWidget();
        for (const char *name :
             {"postsDock", "commentsDock", "earningsDock", "activityDock", "centre", "TopBar", "statusbar"})
            if (const auto *area = find(name); area && now && (area == now || area->isAncestorOf(now)))
                return QString::fromLatin1(name);
        return QStringLiteral("nowhere");
    };
    QStringList round;
    for (int i = 0; i < 8 && (round.isEmpty() || place() != QLatin1String("postsDock")); ++i) {
        round.append(place());
        key(Qt::Key_F6);
    }
    for (const char *name : {"postsDock", "centre", "commentsDock", "earningsDock", "TopBar"})
        QVERIFY2(round.contains(QLatin1StringView(name)), qPrintable(round.join(QLatin1Char(' '))));
    QVERIFY(!round.contains(QStringLiteral("nowhere")));
    QCOMPARE(place(), QStringLiteral("postsDock"));
    QVERIFY(find("postList")->hasFocus()); // where it was there
    key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(place(), QStringLiteral("TopBar"));
    // A panel that is hidden is shown by going there.
    auto *comments = find<QDockWidget>("commentsDock");
    comments->hide();
    key(Qt::Key_3, Qt::AltModifier);
    QVERIFY(comments->isVisible());
    QCOMPARE(place(), QStringLiteral("commentsDock"));
}

/// Once round, from where the keyboard is.
void TestKeyboard::tabThrough(const std::function<void(QWidget *)> &visit)
{
    QSet<const QWidget *> seen;
    for (int i = 0; i < 200; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            break;
        // In the article Tab goes from link to link first.
        if (seen.contains(now) && now->objectName() != QLatin1String("articleView"))
            break;
        if (!seen.contains(now))
            visit(now);
        seen.insert(now);
        // A field for text takes Tab for itself only where somebody wrote so.
        QTest::keyClick(now, Qt::Key_Tab);
    }
}

void TestKeyboard::tabReachesEverything()
{
    find("postList")->setFocus();
    QSet<const QWidget *> reached;
    tabThrough([&reached](const QWidget *widget) { reached.insert(widget); });
    QVERIFY(reached.size() > 10);
    for (const QWidget *widget : m_rig.window().findChildren<QWidget *>()) {
        const bool isUsed =
            qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
            qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
            qobject_cast<const QTabBar *>(widget);
        const bool isPart = qobject_cast<const QLineEdit *>(widget->parentWidget()); // its clear button
        if (!isUsed || isPart || !widget->isVisible() || !widget->isEnabled() ||
            widget->window() != &m_rig.window())
            continue;
        QVERIFY2(reached.contains(widget),
                 qPrintable(QStringLiteral("%1 %2 in %3")
                                .arg(QLatin1StringView(widget->metaObject()->className()),
                                     widget->objectName(), widget->parentWidget()->objectName())));
    }
}

void TestKeyboard::whereTheKeyboardIsCanBeSeen_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark", "sepia", "contrast"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A picture with the keyboard there is not the one without it.
void TestKeyboard::whereTheKeyboardIsCanBeSeen()
{
    QFETCH(QString, theme);
    find<QAction>(qPrintable(QStringLiteral("theme-%1Action").arg(theme)))->trigger();
    find("postList")->setFocus(Qt::ShortcutFocusReason);
    QHash<QWidget *, QImage> with;
    tabThrough([&with](QWidget *widget) { with.insert(widget, widget->grab().toImage()); });
    QStringList unseen;
    for (auto it = with.cbegin(); it != with.cend(); ++it) {
        it.key()->clearFocus();
        find(it.key()->objectName() == QLatin1String("searchField") ? "postList" : "searchField")->setFocus();
        if (it.key()->grab().toImage() == it.value())
            unseen.append(QLatin1StringView(it.key()->metaObject()->className()) + QLatin1Char(' ') +
                          it.key()->objectName());
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(theme + QStringLiteral(": ") + unseen.join(QStringLiteral(", "))));
}

FARTHING_TEST(TestKeyboard)
#include "test_keyboard.moc"
