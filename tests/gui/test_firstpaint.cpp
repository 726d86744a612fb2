// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstpaint.h"

#include "support/testcase.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QWidget>

using namespace farthing;

class FirstPaintTest : public TestCase
{
    Q_OBJECT

private slots:
    void isOverOnceAfterThePaint();
    void doesNotWaitWhereNothingIsPainted();
    void isForgottenWithItsWindow();

private:
    class Window : public QWidget
    {
    public:
        int paints = 0;

    protected:
        void paintEvent(QPaintEvent *) override { ++paints; }
    };
};

void FirstPaintTest::isOverOnceAfterThePaint()
{
    Window window;
    auto *first = new FirstPaint(window);
    int paintsBefore = 0;
    connect(first, &FirstPaint::over, this, [&] { paintsBefore = window.paints; });
    const QSignalSpy over(first, &FirstPaint::over);
    window.show();
    QCOMPARE(over.size(), 0);
    QVERIFY(!first->isOver());
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(first->isOver());
    QVERIFY(paintsBefore > 0);
    window.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    QCOMPARE(over.size(), 1);
}

void FirstPaintTest::doesNotWaitWhereNothingIsPainted()
{
    Window window;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    auto *first = new FirstPaint(window);
    window.show();
    QVERIFY(!first->isOver());
    QTRY_VERIFY_WITH_TIMEOUT(first->isOver(), 2'000); // other windows are given five seconds
}

void FirstPaintTest::isForgottenWithItsWindow()
{
    auto window = std::make_unique<Window>();
    const QPointer<FirstPaint> first = new FirstPaint(*window);
    window->show();
    window.reset();
    QVERIFY(!first);
    QCoreApplication::processEvents();
}

FARTHING_TEST(FirstPaintTest)
#include "test_firstpaint.moc"
