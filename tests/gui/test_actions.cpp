// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include "gui/theme.h"
#include "support/testcase.h"

#include <QtWidgets/QMenu>

using namespace farthing;

/// What the menus and the keys of the window do.
class ActionsTest : public TestCase
{
    Q_OBJECT

private slots:
    void noTwoHaveOneKey();
    void theMenusHoldThem();
};

/// Of two actions with one key, Qt triggers neither.
void ActionsTest::noTwoHaveOneKey()
{
    const Theme theme;
    QWidget window;
    const Actions actions(theme, &window);
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!taken.contains(key),
                     qPrintable(key.toString() + QStringLiteral(": ") + taken.value(key) +
                                QStringLiteral(" and ") + action->objectName()));
            taken.insert(key, action->objectName());
        }
    }
    QVERIFY(taken.size() > 20);
}

/// Everything that has a key can be found without knowing it.
void ActionsTest::theMenusHoldThem()
{
    const Theme theme;
    QWidget window;
    Actions actions(theme, &window);
    QMenu menu;
    actions.buildMenus(&menu, {});
    QSet<const QAction *> held;
    for (const QMenu *part : menu.findChildren<QMenu *>()) {
        for (const QAction *action : part->actions())
            held.insert(action);
    }
    for (const QAction *action : window.actions())
        QVERIFY2(held.contains(action), qPrintable(action->objectName()));
}

FARTHING_TEST(ActionsTest)
#include "test_actions.moc"
