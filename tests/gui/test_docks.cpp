// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/docks.h"

#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMainWindow>

using namespace farthing;

/// The panels in a window that changes its width in one step, as where it is put into a half of the screen.
class DocksTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup() { m_quiet.reset(); }

    void haveTheirWidthAgainInAWideWindow_data();
    void haveTheirWidthAgainInAWideWindow();
    void areRememberedWhileTheWindowIsNarrow();
    void stayHiddenWhereSomebodyHidThem();

private:
    struct Scene : QMainWindow
    {
        explicit Scene(const Theme &theme)
        {
            auto *article = new QWidget(this);
            article->setMinimumWidth(460);
            setCentralWidget(article);
            docks = new Docks(*this, theme, panel(), panel(), panel(), panel());
        }
        QWidget *panel()
        {
            auto *widget = new QWidget(this);
            widget->setMinimumSize(200, 40);
            return widget;
        }
        void resizeEvent(QResizeEvent *event) override
        {
            QMainWindow::resizeEvent(event);
            docks->fit(width());
        }
        bool isShown(int width = 1440)
        {
            resize(width, 800);
            show();
            const bool exposed = QTest::qWaitForWindowExposed(this);
            QCoreApplication::processEvents();
            return exposed;
        }
        Docks *docks;
    };

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    const Theme m_theme;
};

void DocksTest::haveTheirWidthAgainInAWideWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void DocksTest::haveTheirWidthAgainInAWideWindow()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Scene scene(m_theme);
    QVERIFY(scene.isShown());
    scene.resizeDocks({scene.docks->posts(), scene.docks->comments()}, {360, 420}, Qt::Horizontal);
    QTRY_COMPARE(scene.docks->posts()->width(), 360);
    QTRY_COMPARE(scene.docks->comments()->width(), 420);
    QCoreApplication::processEvents();
    scene.resize(760, 800);
    QTRY_VERIFY(scene.docks->isNarrow());
    QVERIFY(!scene.docks->comments()->isVisible());
    QVERIFY(scene.docks->posts()->width() < 360);
    QCoreApplication::processEvents();
    scene.resize(1440, 800);
    QTRY_VERIFY(!scene.docks->isNarrow());
    QTRY_VERIFY(scene.docks->comments()->isVisible());
    QTRY_COMPARE(scene.docks->posts()->width(), 360);
    QTRY_COMPARE(scene.docks->comments()->width(), 420);
}

void DocksTest::areRememberedWhileTheWindowIsNarrow()
{
    QByteArray state;
    {
        Scene scene(m_theme);
        QVERIFY(scene.isShown());
        scene.resizeDocks({scene.docks->posts(), scene.docks->comments()}, {360, 420}, Qt::Horizontal);
        QTRY_COMPARE(scene.docks->posts()->width(), 360);
        QCoreApplication::processEvents();
        state = scene.docks->state();
    }
    {
        // Begun narrow, though it was wide when it was closed.
        Scene scene(m_theme);
        scene.docks->restore(state);
        QVERIFY(scene.isShown(760));
        QVERIFY(scene.docks->isNarrow());
        state = scene.docks->state();
    }
    Scene scene(m_theme);
    scene.docks->restore(state);
    QVERIFY(scene.isShown());
    QTRY_COMPARE(scene.docks->posts()->width(), 360);
    QTRY_COMPARE(scene.docks->comments()->width(), 420);
}

void DocksTest::stayHiddenWhereSomebodyHidThem()
{
    Scene scene(m_theme);
    QVERIFY(scene.isShown());
    scene.docks->earnings()->toggleViewAction()->trigger();
    QTRY_VERIFY(!scene.docks->earnings()->isVisible());
    QCoreApplication::processEvents();
    scene.resize(760, 800);
    QTRY_VERIFY(scene.docks->isNarrow());
    scene.resize(1440, 800);
    QTRY_VERIFY(scene.docks->comments()->isVisible());
    QVERIFY(!scene.docks->earnings()->isVisible());
}

FARTHING_TEST(DocksTest)
#include "test_docks.moc"
