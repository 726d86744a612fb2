// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandfilter.h"
#include "gui/commandlistmodel.h"
#include "gui/commandpanel.h"
#include "models/twolines.h"
#include "settings/settings.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// What the list of commands offers for what is typed, and in which order.
class CommandListTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsByWords_data();
    void findsByWords();
    void nearerIsLess();
    void theBestIsFirst();
    void offersOnlyWhatIsPossible();
    void saysWhyNot();
    void showsKeysPlaceAndChoice();
    void whatWasUsedLastIsFirst();
    void movesRoundAndRuns();
    void saysThatNothingFits();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text);
    QStringList listed(const QString &typed);

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<KeyMap> m_keys;
    std::unique_ptr<CommandListModel> m_model;
    Theme m_theme;
    QAction *m_dark;
    QAction *m_plus;
    QString m_whyNot;
};

QAction *CommandListTest::add(QMenu *menu, const QString &name, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name + u"Action"_s);
    return action;
}

void CommandListTest::init()
{
    TestCase::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_keys = std::make_unique<KeyMap>(*m_settings);
    auto *menu = new QMenu(m_window.get());
    QMenu *view = menu->addMenu(u"&View"_s);
    QMenu *theme = view->addMenu(u"T&heme"_s);
    m_dark = add(theme, u"dark"_s, u"Dark"_s);
    m_dark->setCheckable(true);
    add(theme, u"light"_s, u"Light"_s);
    QMenu *post = menu->addMenu(u"&Post"_s);
    add(post, u"nextUnread"_s, u"Next unread post"_s);
    add(post, u"next"_s, u"Next post"_s)->setShortcut(Qt::Key_J);
    m_plus = add(post, u"plus"_s, u"Plus"_s);
    m_keys->addMenu(menu);
    auto *like = new QAction(u"Like"_s, m_window.get());
    like->setObjectName(u"likeAction"_s);
    m_keys->addPanel(u"Comments"_s, {like}, [this](const QAction &) { return m_whyNot; });
    m_model = std::make_unique<CommandListModel>(*m_keys, *m_settings);
    m_whyNot.clear();
}

void CommandListTest::cleanup()
{
    m_model.reset();
    m_keys.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
    m_quiet.reset();
}

QStringList CommandListTest::listed(const QString &typed)
{
    m_model->setText(typed);
    QStringList words;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words.append(m_model->index(row).data().toString());
    return words;
}

void CommandListTest::findsByWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << u"Next post"_s << true;
    QTest::newRow("blanks") << u"  "_s << u"Next post"_s << true;
    QTest::newRow("begun") << u"ne po"_s << u"Next post"_s << true;
    QTest::newRow("in another order") << u"post ne"_s << u"Next post"_s << true;
    QTest::newRow("in capitals") << u"NEXT"_s << u"Next post"_s << true;
    QTest::newRow("with a word that is not there") << u"next day"_s << u"Next post"_s << false;
    QTest::newRow("not from its beginning") << u"ext"_s << u"Next post"_s << false;
    QTest::newRow("without diacritics") << u"apne omrade"_s << u"Åpne området"_s << true;
    QTest::newRow("with diacritics") << u"åpne"_s << u"Apne"_s << true;
    QTest::newRow("by the menu") << u"view next"_s << u"Next post"_s << true;
    QTest::newRow("arabic") << u"التالي"_s << u"المنشور التالي"_s << true;
    QTest::newRow("chinese") << u"主题"_s << u"深色主题"_s << true;
    QTest::newRow("with a hyphen") << u"to earn"_s << u"Comment-to-Earn"_s << true;
}

void CommandListTest::findsByWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QTEST(CommandFilter(typed).distance(words, u"View"_s).has_value(), "found");
}

void CommandListTest::nearerIsLess()
{
    const auto distance = [](const char *typed, const char *words) {
        return *CommandFilter(QLatin1StringView(typed).toString())
                    .distance(QLatin1StringView(words).toString(), u"Post"_s);
    };
    QVERIFY(distance("plus", "Plus") < distance("plus", "Pluses"));
    QVERIFY(distance("plus", "Plus") < distance("plus", "Plan the plus"));
    QVERIFY(distance("post", "Next post") < distance("post", "Next"));
}

void CommandListTest::theBestIsFirst()
{
    QCOMPARE(listed(u"post"_s), QStringList({u"Next unread post"_s, u"Next post"_s, u"Plus"_s}));
    QCOMPARE(listed(u"next post"_s), QStringList({u"Next unread post"_s, u"Next post"_s}));
    QCOMPARE(listed(u"theme dark"_s), QStringList{u"Dark"_s});
    QCOMPARE(listed(u"l"_s), QStringList({u"Light"_s, u"Like"_s}));
    QCOMPARE(listed(u"like"_s), QStringList{u"Like"_s});
    QCOMPARE(listed(u"xyzzy"_s), QStringList());
    const QAbstractItemModelTester tester(m_model.get());
}

void CommandListTest::offersOnlyWhatIsPossible()
{
    QVERIFY(listed(u"plus"_s).contains(u"Plus"_s));
    m_plus->setEnabled(false);
    QVERIFY(!listed(u"plus"_s).contains(u"Plus"_s));
    m_plus->setEnabled(true);
    m_plus->setVisible(false);
    QVERIFY(!listed(u"plus"_s).contains(u"Plus"_s));
}

void CommandListTest::saysWhyNot()
{
    m_whyNot = u"No comment is chosen."_s;
    QVERIFY(!listed({}).contains(u"Like"_s)); // nobody asked for it
    QCOMPARE(listed(u"li"_s), QStringList({u"Light"_s, u"Like"_s}));
    const QModelIndex row = m_model->index(1);
    QVERIFY(row.data(TwoLines::QuietRole).toBool());
    QCOMPARE(row.data(TwoLines::DetailRole).toString(), m_whyNot);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(m_whyNot));
    QVERIFY(!m_model->index(0).data(TwoLines::QuietRole).toBool());
    // What is possible comes before what fits better.
    QAction *liken = add(m_window->findChild<QMenu *>()->findChild<QMenu *>(), u"liken"_s, u"Liken them"_s);
    QCOMPARE(listed(u"like"_s), QStringList({u"Liken them"_s, u"Like"_s}));
    delete liken;
}

void CommandListTest::showsKeysPlaceAndChoice()
{
    m_dark->setChecked(true);
    QCOMPARE(listed(u"dark"_s).size(), 1);
    QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(TwoLines::DetailRole).toString(), u"View › Theme"_s);
    QCOMPARE(row.data(TwoLines::NoteRole).toString(), u"chosen"_s);
    QCOMPARE(listed(u"next post"_s).size(), 2);
    row = m_model->index(1);
    QCOMPARE(row.data(TwoLines::ValueRole).toString(), u"J"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Next post, Post, J"_s);
    m_keys->setKeys(u"next"_s, {Qt::CTRL | Qt::Key_Right});
    QCOMPARE(listed(u"next post"_s).size(), 2);
    QCOMPARE(m_model->index(1).data(TwoLines::ValueRole).toString(), u"Ctrl+Right"_s);
}

void CommandListTest::whatWasUsedLastIsFirst()
{
    QCOMPARE(listed({}).constFirst(), u"Dark"_s);
    m_settings->setRecentCommands({u"next"_s, u"gone"_s, u"light"_s});
    QCOMPARE(listed({}).mid(0, 3), QStringList({u"Next post"_s, u"Light"_s, u"Dark"_s}));
    // Of two that fit equally well.
    QCOMPARE(listed(u"next"_s), QStringList({u"Next post"_s, u"Next unread post"_s}));
}

void CommandListTest::movesRoundAndRuns()
{
    CommandPanel panel(*m_keys, *m_settings, m_theme);
    panel.resize(320, 400);
    panel.show();
    QSignalSpy chosen(&panel, &CommandPanel::chosen);
    panel.setText(u"next"_s);
    panel.move(1, false);
    QVERIFY(panel.currentText().startsWith(u"Next post"_s));
    panel.move(1, false);
    QVERIFY(panel.currentText().startsWith(u"Next unread"_s));
    panel.move(-1, false);
    panel.run();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).toString(), u"next"_s);
    panel.setText({});
    panel.move(1, true);
    QVERIFY(panel.currentText().startsWith(u"Like"_s)); // the last, where all have room
    // By mouse.
    auto *list = panel.findChild<QListView *>(u"commandList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().at(1).toString(), u"dark"_s);
    // What is not possible is not done.
    m_whyNot = u"No comment is chosen."_s;
    panel.setText(u"like"_s);
    panel.run();
    QCOMPARE(chosen.size(), 2);
}

void CommandListTest::saysThatNothingFits()
{
    CommandPanel panel(*m_keys, *m_settings, m_theme);
    panel.show();
    panel.setText(u"xyzzy"_s);
    QVERIFY(panel.findChild<QLabel *>()->isVisible());
    QCOMPARE(panel.currentText(), u"No command has all of these words."_s);
    panel.move(1, false);
    panel.run();
    panel.setText({});
    QVERIFY(panel.findChild<QListView *>(u"commandList"_s)->isVisible());
}

FARTHING_TEST(CommandListTest)
#include "test_commandlist.moc"
