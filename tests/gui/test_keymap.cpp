// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keymap.h"

#include "settings/settings.h"
#include "support/testcase.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenu>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// Which command has which key, whoever chose what.
class KeyMapTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsMenusAndPanels();
    void keepsWhatIsChosen();
    void aCommandCanBeWithoutAKey();
    void whatIsUsualGivesWayAndComesBack();
    void whatWasChosenIsTakenAndTold();
    void noKeyMeansTwoThings();
    void theSameKeyMayMeanTwoThingsInTwoLists();
    void aKeyThatBeginsAnotherIsNotFree();
    void leavesTheKeysThatMove_data();
    void leavesTheKeysThatMove();
    void itsOwnKeyIsNeverRefused();
    void whatIsNotToBeSeenHoldsNoKey();
    void writesNothingThatIsUsual();
    void takesNonsenseInTheFileForNothing();
    void findsWhatCameLater();
    void namesTheMenuOfAPanel();
    void spellsKeys();

private:
    QAction *action(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                    QWidget *list = {});
    void makeMap();
    QList<QKeySequence> keysOf(const char *name) const
    {
        return m_map->find(QLatin1StringView(name))->action->shortcuts();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QMenu *m_menu;
    QWidget *m_one;
    QWidget *m_other;
    std::unique_ptr<KeyMap> m_map;
};

QAction *KeyMapTest::action(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                            QWidget *list)
{
    auto *action = new QAction(text, m_window.get());
    action->setObjectName(name + u"Action"_s);
    action->setShortcuts(keys);
    if (list)
        action->setShortcutContext(Qt::WidgetShortcut);
    (list ? list : m_window.get())->addAction(action);
    return action;
}

void KeyMapTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_one = new QWidget(m_window.get());
    m_other = new QWidget(m_window.get());
    m_menu = new QMenu(m_window.get());
    QMenu *post = m_menu->addMenu(u"&Post"_s);
    post->addAction(action(u"next"_s, u"&Next post"_s, {Qt::Key_J}));
    post->addSeparator();
    post->addAction(action(u"find"_s, u"Search"_s, {Qt::CTRL | Qt::Key_K, Qt::Key_Slash}));
    QMenu *theme = m_menu->addMenu(u"&View"_s)->addMenu(u"Theme"_s);
    theme->addAction(action(u"dark"_s, u"Dark"_s, {}));
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    makeMap();
}

void KeyMapTest::makeMap()
{
    for (const char *name : {"like", "undo"})
        delete m_window->findChild<QAction *>(QLatin1StringView(name) + "Action"_L1);
    m_map = std::make_unique<KeyMap>(*m_settings);
    m_map->addMenu(m_menu);
    m_map->addPanel(u"Comments"_s, {action(u"like"_s, u"Like"_s, {Qt::Key_L}, m_one)});
    m_map->addPanel(u"Activity"_s, {action(u"undo"_s, u"Undo"_s, {Qt::Key_U}, m_other)});
    m_map->collect();
}

void KeyMapTest::cleanup()
{
    m_map.reset();
    m_settings.reset();
    m_window.reset();
    m_folder.reset();
}

void KeyMapTest::knowsMenusAndPanels()
{
    QStringList found;
    for (const Command &command : m_map->commands())
        found.append(command.path.join(u'/') + u": "_s + command.words() + u"="_s + command.name);
    QCOMPARE(found,
             QStringList({u"Post: Next post=next"_s, u"Post: Search=find"_s, u"View/Theme: Dark=dark"_s,
                          u"Comments: Like=like"_s, u"Activity: Undo=undo"_s}));
    QCOMPARE(m_map->find(u"dark"_s)->longWords(), u"Theme › Dark"_s);
    QVERIFY(!m_map->find(QString()));
}

void KeyMapTest::keepsWhatIsChosen()
{
    QSignalSpy changed(m_map.get(), &KeyMap::changed);
    m_map->setKeys(u"next"_s, {Qt::Key_N, Qt::CTRL | Qt::Key_Right});
    QCOMPARE(changed.size(), 1);
    const QList<QKeySequence> expected{Qt::Key_N, Qt::CTRL | Qt::Key_Right};
    QCOMPARE(keysOf("next"), expected);
    QVERIFY(m_map->isChanged(u"next"_s));
    // As at the next start: the actions are as the program makes them.
    m_map->find(u"next"_s)->action->setShortcuts({Qt::Key_J});
    makeMap();
    QCOMPARE(keysOf("next"), expected);
    m_map->reset(u"next"_s);
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_J});
    QVERIFY(m_settings->keys().isEmpty());
}

void KeyMapTest::aCommandCanBeWithoutAKey()
{
    m_map->setKeys(u"next"_s, {});
    QVERIFY(keysOf("next").isEmpty());
    m_map->find(u"next"_s)->action->setShortcuts({Qt::Key_J});
    makeMap();
    QVERIFY(keysOf("next").isEmpty());
    QVERIFY(m_map->isChanged(u"next"_s));
    m_map->resetAll();
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_J});
}

void KeyMapTest::whatIsUsualGivesWayAndComesBack()
{
    QCOMPARE(m_map->holders(u"dark"_s, Qt::Key_J).size(), 1);
    QCOMPARE(m_map->holders(u"dark"_s, Qt::Key_J).first()->name, u"next"_s);
    m_map->setKeys(u"dark"_s, {Qt::Key_J});
    QCOMPARE(keysOf("dark"), QList<QKeySequence>{Qt::Key_J});
    QVERIFY(keysOf("next").isEmpty());
    QVERIFY(!m_map->isChanged(u"next"_s));
    QCOMPARE(m_map->taken(u"next"_s).size(), 1);
    QCOMPARE(m_map->taken(u"next"_s).first().by, u"dark"_s);
    QCOMPARE(m_map->taken(u"next"_s).first().key, QKeySequence(Qt::Key_J));
    m_map->reset(u"dark"_s);
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_J});
    QVERIFY(m_map->taken(u"next"_s).isEmpty());
}

void KeyMapTest::whatWasChosenIsTakenAndTold()
{
    m_map->setKeys(u"dark"_s, {Qt::Key_X, Qt::Key_Y});
    m_map->setKeys(u"next"_s, {Qt::Key_X});
    QCOMPARE(keysOf("dark"), QList<QKeySequence>{Qt::Key_Y});
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_X});
    QCOMPARE(m_map->taken(u"dark"_s).size(), 1);
    QCOMPARE(m_map->taken(u"dark"_s).first().by, u"next"_s);
    // The other lets it go: there is nothing to tell any more.
    m_map->reset(u"next"_s);
    QVERIFY(m_map->taken(u"dark"_s).isEmpty());
    // Back to the usual key, which somebody had chosen for another one meanwhile.
    m_map->setKeys(u"dark"_s, {Qt::Key_J});
    m_map->setKeys(u"next"_s, {Qt::Key_J});
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_J});
    QVERIFY(keysOf("dark").isEmpty());
}

/// Whatever stands in the file, and in whatever order it was chosen.
void KeyMapTest::noKeyMeansTwoThings()
{
    m_settings->setKeys(u"find"_s, QStringList{u"X"_s, u"J"_s});
    m_settings->setKeys(u"dark"_s, QStringList{u"X"_s, u"L"_s});
    makeMap();
    QCOMPARE(keysOf("find"), QList<QKeySequence>({Qt::Key_X, Qt::Key_J}));
    QCOMPARE(keysOf("dark"), QList<QKeySequence>{Qt::Key_L});
    QVERIFY(keysOf("next").isEmpty());
    QVERIFY(keysOf("like").isEmpty()); // a key of the window works in the list, too
    QCOMPARE(m_map->taken(u"dark"_s).first().by, u"find"_s);
    QCOMPARE(m_map->taken(u"like"_s).first().by, u"dark"_s);
}

void KeyMapTest::theSameKeyMayMeanTwoThingsInTwoLists()
{
    QVERIFY(m_map->holders(u"undo"_s, Qt::Key_L).isEmpty());
    m_map->setKeys(u"undo"_s, {Qt::Key_L});
    QCOMPARE(keysOf("undo"), QList<QKeySequence>{Qt::Key_L});
    QCOMPARE(keysOf("like"), QList<QKeySequence>{Qt::Key_L});
}

void KeyMapTest::aKeyThatBeginsAnotherIsNotFree()
{
    m_map->setKeys(u"dark"_s, {QKeySequence(Qt::Key_G, Qt::Key_A)});
    QCOMPARE(m_map->holders(u"next"_s, Qt::Key_G).size(), 1);
    QVERIFY(m_map->holders(u"next"_s, QKeySequence(Qt::Key_G, Qt::Key_B)).isEmpty());
    m_map->setKeys(u"next"_s, {Qt::Key_G});
    QVERIFY(keysOf("dark").isEmpty());
}

void KeyMapTest::leavesTheKeysThatMove_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("refused");
    QTest::newRow("nothing") << u"next"_s << QKeySequence() << true;
    QTest::newRow("tab") << u"next"_s << QKeySequence(Qt::Key_Tab) << true;
    QTest::newRow("space in the whole window") << u"next"_s << QKeySequence(Qt::Key_Space) << true;
    QTest::newRow("space in a list") << u"like"_s << QKeySequence(Qt::Key_Space) << false;
    QTest::newRow("left in a list") << u"like"_s << QKeySequence(Qt::Key_Left) << false;
    QTest::newRow("down in a list") << u"like"_s << QKeySequence(Qt::Key_Down) << true;
    QTest::newRow("return in a list") << u"like"_s << QKeySequence(Qt::Key_Return) << true;
    QTest::newRow("with control") << u"next"_s << QKeySequence(Qt::CTRL | Qt::Key_Down) << false;
    QTest::newRow("copying") << u"next"_s << QKeySequence(Qt::CTRL | Qt::Key_C) << true;
    QTest::newRow("a letter") << u"next"_s << QKeySequence(Qt::Key_Q) << false;
}

void KeyMapTest::leavesTheKeysThatMove()
{
    QFETCH(QString, name);
    QFETCH(QKeySequence, key);
    QTEST(!KeyMap::refusal(*m_map->find(name), key).isEmpty(), "refused");
}

void KeyMapTest::itsOwnKeyIsNeverRefused()
{
    m_menu->findChild<QMenu *>()->addAction(action(u"before"_s, u"The list before"_s, {Qt::Key_Backspace}));
    m_map->collect();
    m_map->setKeys(u"before"_s, {});
    QVERIFY(KeyMap::refusal(*m_map->find(u"before"_s), Qt::Key_Backspace).isEmpty());
    QVERIFY(!KeyMap::refusal(*m_map->find(u"next"_s), Qt::Key_Backspace).isEmpty());
}

void KeyMapTest::whatIsNotToBeSeenHoldsNoKey()
{
    m_map->find(u"next"_s)->action->setVisible(false);
    QVERIFY(m_map->holders(u"dark"_s, Qt::Key_J).isEmpty());
    m_map->setKeys(u"dark"_s, {Qt::Key_J});
    QCOMPARE(keysOf("dark"), QList<QKeySequence>{Qt::Key_J});
    QVERIFY(keysOf("next").isEmpty());
}

void KeyMapTest::writesNothingThatIsUsual()
{
    m_map->setKeys(u"next"_s, {Qt::Key_N});
    m_map->setKeys(u"next"_s, {Qt::Key_J});
    QVERIFY(m_settings->keys().isEmpty());
    QVERIFY(!m_map->isChanged(u"next"_s));
}

void KeyMapTest::takesNonsenseInTheFileForNothing()
{
    m_settings->setKeys(u"next"_s, QStringList{u"Hyper+Fnord"_s});
    m_settings->setKeys(u"of another version"_s, QStringList{u"Ctrl+K"_s});
    makeMap();
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_J});
    QCOMPARE(keysOf("find").size(), 2);
    QCOMPARE(m_settings->keys().value(u"of another version"_s), QStringList{u"Ctrl+K"_s});
}

void KeyMapTest::findsWhatCameLater()
{
    m_settings->setKeys(u"ferries"_s, QStringList{u"F2"_s});
    makeMap();
    QAction *later = action(u"ferries"_s, u"Ferries"_s, {Qt::Key_F3});
    m_menu->findChild<QMenu *>()->addAction(later);
    m_map->collect();
    QCOMPARE(keysOf("ferries"), QList<QKeySequence>{Qt::Key_F2});
    m_map->reset(u"ferries"_s);
    QCOMPARE(keysOf("ferries"), QList<QKeySequence>{Qt::Key_F3});
    delete later;
    m_map->setKeys(u"next"_s, {Qt::Key_F3});
    QCOMPARE(keysOf("next"), QList<QKeySequence>{Qt::Key_F3});
    m_map->collect();
    QVERIFY(!m_map->find(u"ferries"_s));
}

void KeyMapTest::namesTheMenuOfAPanel()
{
    QMenu searches;
    searches.addAction(u"By the sea"_s);
    m_map->addMenu(&searches, u"Posts"_s);
    m_map->addPanel(u"Posts"_s, {action(u"newest"_s, u"Newest first"_s, {})}, {}, u"Order"_s);
    m_map->collect();
    const auto found = [this](const QString &words) {
        for (const Command &command : m_map->commands())
            if (command.words() == words)
                return command.path.join(u'/') + u": "_s + command.name;
        return QString();
    };
    QCOMPARE(found(u"By the sea"_s), u"Posts: "_s);
    QCOMPARE(found(u"Newest first"_s), u"Posts/Order: newest"_s);
}

void KeyMapTest::spellsKeys()
{
    QCOMPARE(KeyMap::text({Qt::CTRL | Qt::Key_K, Qt::Key_Slash}), u"Ctrl+K or /"_s);
    QCOMPARE(KeyMap::text({}), QString());
}

FARTHING_TEST(KeyMapTest)
#include "test_keymap.moc"
