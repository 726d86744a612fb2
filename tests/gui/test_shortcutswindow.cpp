// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutswindow.h"

#include "gui/actions.h"
#include "settings/settings.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// The window in which keys are looked up and changed, over the real actions.
class ShortcutsWindowTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsEveryCommandWithItsKeys();
    void filtersByWordsAndKeys();
    void addsAKeyByKeyboardAlone();
    void replacesAllKeys();
    void asksBeforeItTakesAKey();
    void leavesAKeyWhereItIs();
    void anotherChoiceEndsTheQuestion();
    void refusesWhatIsNeededElsewhere();
    void removesAKeyAndBringsItBack();
    void bringsAllBackWhenAsked();
    void everythingFocusableHasAName();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTreeWidgetItem *row(const QString &words);
    QString note() { return part<QLabel>("noteLabel")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const char *button);
    QStringList shown();

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    Actions *m_actions;
    std::unique_ptr<KeyMap> m_keys;
    std::unique_ptr<ShortcutsWindow> m_dialog;
};

void ShortcutsWindowTest::init()
{
    TestCase::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_actions = new Actions(m_theme, m_window.get());
    auto *menu = new QMenu(m_window.get());
    m_actions->buildMenus(menu, {});
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_keys = std::make_unique<KeyMap>(*m_settings);
    m_keys->addMenu(menu);
    m_keys->collect();
    m_dialog = std::make_unique<ShortcutsWindow>(*m_keys, m_theme, nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ShortcutsWindowTest::cleanup()
{
    m_dialog.reset();
    m_keys.reset();
    m_settings.reset();
    m_window.reset();
    m_folder.reset();
    m_quiet.reset();
}

QTreeWidgetItem *ShortcutsWindowTest::row(const QString &words)
{
    const QList<QTreeWidgetItem *> found =
        part<QTreeWidget>("commandTree")->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

QStringList ShortcutsWindowTest::shown()
{
    QStringList words;
    for (QTreeWidgetItemIterator it(part<QTreeWidget>("commandTree")); *it; ++it)
        if ((*it)->parent() && !(*it)->isHidden())
            words.append((*it)->text(0));
    return words;
}

/// Records a key and presses a button.
void ShortcutsWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const char *button)
{
    auto *edit = part<QKeySequenceEdit>("keyEdit");
    edit->setKeySequence(QKeySequence(int(modifiers) | key));
    QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
}

void ShortcutsWindowTest::listsEveryCommandWithItsKeys()
{
    QVERIFY(!m_actions->readAloud->isVisible()); // until something can speak
    for (const QAction *action : m_window->actions())
        QVERIFY2(shown().filter(action->text()).isEmpty() != action->isVisible(),
                 qPrintable(action->objectName()));
    QCOMPARE(row(u"Search"_s)->text(1), u"Ctrl+K or /"_s);
    QCOMPARE(row(u"Search"_s)->parent()->text(0), u"Post"_s);
    QCOMPARE(row(u"Theme › Dark"_s)->text(1), QString());
}

void ShortcutsWindowTest::filtersByWordsAndKeys()
{
    auto *field = part<QLineEdit>("filterField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"theme da"_s);
    QCOMPARE(shown(), QStringList{u"Theme › Dark"_s});
    QCOMPARE(part<QLabel>("nameLabel")->text(), u"Theme › Dark"_s);
    field->setText(u"ctrl + k"_s);
    QCOMPARE(shown(), QStringList{u"Search"_s});
    field->setText(u"?"_s);
    QCOMPARE(shown(), QStringList{u"Keyboard shortcuts"_s});
    field->setText(u"xyzzy"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(!part<QWidget>("keyBox")->isEnabled());
    field->clear();
    QVERIFY(shown().size() > 40);
    QVERIFY(part<QWidget>("keyBox")->isEnabled());
}

void ShortcutsWindowTest::addsAKeyByKeyboardAlone()
{
    QTest::keyClicks(part<QLineEdit>("filterField"), u"next unread post"_s);
    auto *tree = part<QTreeWidget>("commandTree");
    m_dialog->choose(u"nextUnread"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    auto *edit = part<QKeySequenceEdit>("keyEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(part<QPushButton>("addButton")->isEnabled());
    // On by Tab, which is no key to be recorded.
    QTest::keyClick(edit, Qt::Key_Tab);
    QTRY_VERIFY(part<QPushButton>("addButton")->hasFocus());
    QTest::keyClick(part<QPushButton>("addButton"), Qt::Key_Space);
    QCOMPARE(m_actions->nextUnread->shortcuts(),
             QList<QKeySequence>({Qt::Key_N, Qt::CTRL | Qt::ALT | Qt::Key_N}));
    QCOMPARE(m_settings->keys().value(u"nextUnread"_s), QStringList({u"N"_s, u"Ctrl+Alt+N"_s}));
    QCOMPARE(row(u"Next unread post"_s)->text(1), u"N or Ctrl+Alt+N"_s);
    QVERIFY(edit->keySequence().isEmpty());
    QVERIFY(note().contains(u"Without a change it has N."_s));
}

void ShortcutsWindowTest::replacesAllKeys()
{
    m_dialog->choose(u"find"_s);
    press(Qt::Key_F7, {}, "replaceButton");
    QCOMPARE(m_actions->find->shortcuts(), QList<QKeySequence>{Qt::Key_F7});
}

void ShortcutsWindowTest::asksBeforeItTakesAKey()
{
    m_dialog->choose(u"spendingLimits"_s);
    press(Qt::Key_S, {}, "addButton");
    QVERIFY(m_actions->spendingLimits->shortcuts().isEmpty());
    QCOMPARE(m_actions->save->shortcuts(), QList<QKeySequence>{Qt::Key_S});
    QCOMPARE(note(), u"S means “Save” already. Should it be taken from there?"_s);
    QVERIFY(part<QPushButton>("leaveButton")->hasFocus());
    QTest::mouseClick(part<QPushButton>("takeButton"), Qt::LeftButton);
    QCOMPARE(m_actions->spendingLimits->shortcuts(), QList<QKeySequence>{Qt::Key_S});
    QVERIFY(m_actions->save->shortcuts().isEmpty());
    QVERIFY(part<QPushButton>("takeButton")->isHidden());
    // It is to be seen where it went, also where it went from.
    QCOMPARE(row(u"Save"_s)->text(1), u"(taken)"_s);
    m_dialog->choose(u"save"_s);
    QCOMPARE(note(), u"S belongs to “Spending limits…” now."_s);
    // Taken back from there it is as before.
    press(Qt::Key_S, {}, "addButton");
    QTest::mouseClick(part<QPushButton>("takeButton"), Qt::LeftButton);
    QCOMPARE(m_actions->save->shortcuts(), QList<QKeySequence>{Qt::Key_S});
    QVERIFY(m_actions->spendingLimits->shortcuts().isEmpty());
    QVERIFY(!m_keys->isChanged(u"save"_s));
}

void ShortcutsWindowTest::leavesAKeyWhereItIs()
{
    m_dialog->choose(u"spendingLimits"_s);
    press(Qt::Key_S, {}, "replaceButton");
    QTest::mouseClick(part<QPushButton>("leaveButton"), Qt::LeftButton);
    QVERIFY(m_actions->spendingLimits->shortcuts().isEmpty());
    QCOMPARE(m_actions->save->shortcuts(), QList<QKeySequence>{Qt::Key_S});
    QVERIFY(m_settings->keys().isEmpty());
    QVERIFY(note().isEmpty());
}

void ShortcutsWindowTest::anotherChoiceEndsTheQuestion()
{
    m_dialog->choose(u"spendingLimits"_s);
    press(Qt::Key_S, {}, "addButton");
    QVERIFY(part<QPushButton>("takeButton")->isVisible());
    m_dialog->choose(u"nextPost"_s);
    QVERIFY(part<QPushButton>("takeButton")->isHidden());
    QVERIFY(part<QKeySequenceEdit>("keyEdit")->keySequence().isEmpty());
    QVERIFY(m_settings->keys().isEmpty());
}

void ShortcutsWindowTest::refusesWhatIsNeededElsewhere()
{
    m_dialog->choose(u"nextPost"_s);
    press(Qt::Key_Down, {}, "addButton");
    QCOMPARE(note(), u"Down is needed to move in lists, texts and fields."_s);
    press(Qt::Key_C, Qt::ControlModifier, "addButton");
    QCOMPARE(note(), u"Ctrl+C is needed to copy and to edit text."_s);
    QCOMPARE(m_actions->nextPost->shortcuts(), QList<QKeySequence>{Qt::Key_J});
}

void ShortcutsWindowTest::removesAKeyAndBringsItBack()
{
    m_dialog->choose(u"find"_s);
    QPushButton *remove = nullptr;
    const auto shows = [this, &remove] {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == u"Remove Ctrl+K"_s)
                remove = button;
        return remove != nullptr;
    };
    QTRY_VERIFY(shows());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_actions->find->shortcuts(), QList<QKeySequence>{Qt::Key_Slash});
    QVERIFY(part<QPushButton>("usualButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("usualButton"), Qt::LeftButton);
    QCOMPARE(m_actions->find->shortcuts(), QList<QKeySequence>({Qt::CTRL | Qt::Key_K, Qt::Key_Slash}));
    QVERIFY(!part<QPushButton>("usualButton")->isEnabled());
}

void ShortcutsWindowTest::bringsAllBackWhenAsked()
{
    m_dialog->choose(u"nextPost"_s);
    press(Qt::Key_F7, {}, "replaceButton");
    m_dialog->choose(u"find"_s);
    press(Qt::Key_F8, {}, "replaceButton");
    QCOMPARE(m_settings->keys().size(), 2);
    QTest::mouseClick(part<QPushButton>("allUsualButton"), Qt::LeftButton);
    auto *question = part<QMessageBox>("allUsualQuestion");
    QCOMPARE(m_settings->keys().size(), 2);
    for (QAbstractButton *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_settings->keys().isEmpty());
    QCOMPARE(m_actions->nextPost->shortcuts(), QList<QKeySequence>{Qt::Key_J});
    QCOMPARE(row(u"Search"_s)->text(1), u"Ctrl+K or /"_s);
}

void ShortcutsWindowTest::everythingFocusableHasAName()
{
    m_dialog->choose(u"find"_s);
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
            qobject_cast<const QKeySequenceEdit *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName() + u" "_s + QLatin1StringView(widget->metaObject()->className())));
    }
}

void ShortcutsWindowTest::looksRight_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Kind::Light);
    QTest::newRow("dark") << int(Theme::Kind::Dark);
}

void ShortcutsWindowTest::looksRight()
{
    QFETCH(int, theme);
    m_theme.choose(Theme::Kind(theme));
    m_dialog->setPalette(m_theme.palette());
    m_dialog->setStyleSheet(m_theme.styleSheet());
    m_dialog->choose(u"spendingLimits"_s);
    press(Qt::Key_S, {}, "addButton");
    const auto *note = part<QLabel>("noteLabel");
    QTRY_VERIFY(note->heightForWidth(note->width()) <= note->height());
    if (const QString folder = qEnvironmentVariable("FARTHING_PICTURES"); !folder.isEmpty())
        m_dialog->grab().save(
            u"%1/shortcuts-%2.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag())));
}

FARTHING_TEST(ShortcutsWindowTest)
#include "test_shortcutswindow.moc"
