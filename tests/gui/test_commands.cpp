// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands.h"

#include "gui/keymap.h"
#include "gui/topbar.h"
#include "settings/settings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// The list of commands between its field and the place of the posts.
class CommandsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void doesItWhereTheKeyboardWas();
    void staysCalmWhenItsFieldGoesFirst();

private:
    Theme m_theme;
};

void CommandsTest::doesItWhereTheKeyboardWas()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    KeyMap keys(settings);
    QMenu menu;
    QWidget *at = nullptr;
    menu.addAction(u"Dark"_s)->setObjectName(u"darkAction"_s);
    connect(menu.actions().constFirst(), &QAction::triggered, this,
            [&at] { at = QApplication::focusWidget(); });
    keys.addMenu(&menu);
    QWidget window;
    auto *field = new TopBar(*m_session, m_format, m_theme, &window);
    auto *place = new QStackedWidget(&window);
    auto *list = new QListWidget(place);
    place->addWidget(list);
    auto *commands = new Commands(keys, settings, m_theme, *field, *place);
    connect(field, &TopBar::searchChanged, commands, &Commands::show);
    window.resize(600, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    field->focusCommands();
    QVERIFY(commands->isShown());
    commands->run();
    QCOMPARE(at, list);
    QVERIFY(!commands->isShown());
    QCOMPARE(settings.recentCommands(), QStringList{u"dark"_s});
}

/// A window deletes its parts one by one, and the keyboard goes from one to the next meanwhile.
void CommandsTest::staysCalmWhenItsFieldGoesFirst()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    KeyMap keys(settings);
    QWidget window;
    auto *field = new TopBar(*m_session, m_format, m_theme, &window);
    auto *place = new QStackedWidget(&window);
    auto *list = new QListWidget(place);
    auto *other = new QLineEdit(&window);
    place->addWidget(list);
    new Commands(keys, settings, m_theme, *field, *place);
    window.resize(600, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->focusSearch();
    delete field;
    list->setFocus();
    other->setFocus();
    other->clearFocus();
    QVERIFY(!other->hasFocus());
}

FARTHING_TEST(CommandsTest)
#include "test_commands.moc"
