// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictureview.h"

#include "gui/picturewindow.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"

#include <QtCore/QBuffer>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace farthing;

class PictureViewTest : public TestCase
{
    Q_OBJECT

private slots:
    void fitsUntilSomebodyZooms();
    void aSmallPictureStaysAsItIs();
    void zoomsByKeysWheelAndMouse();
    void theWindowShowsWhatItIsGiven();
    void theWindowSaysThatItCannot();

private:
    static QImage picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }
    static QByteArray png(const QImage &image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "png");
        return bytes;
    }
    static void show(QWidget &widget, int width, int height)
    {
        widget.resize(width, height);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
};

void PictureViewTest::fitsUntilSomebodyZooms()
{
    PictureView view;
    show(view, 400, 300);
    view.setPicture(picture(1600, 600));
    QCOMPARE(view.zoom(), 0.25);
    view.resize(800, 300);
    QCOMPARE(view.zoom(), 0.5);
    view.showFull();
    QCOMPARE(view.zoom(), 1.0);
    QVERIFY(!view.isFitting());
    view.resize(400, 300);
    QCOMPARE(view.zoom(), 1.0);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0); // and can be moved
}

void PictureViewTest::aSmallPictureStaysAsItIs()
{
    PictureView view;
    show(view, 400, 300);
    view.setPicture(picture(100, 60));
    QCOMPARE(view.zoom(), 1.0);
}

void PictureViewTest::zoomsByKeysWheelAndMouse()
{
    PictureView view;
    show(view, 400, 300);
    view.setPicture(picture(1600, 600));
    QTest::keyClick(&view, Qt::Key_1);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1.2);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(qAbs(view.zoom() - 1) < 0.001);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.zoom(), PictureView::largest);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 0.25);
    const QPoint middle = view.viewport()->rect().center();
    QWheelEvent turn(middle, view.viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &turn);
    QVERIFY(view.zoom() > 0.3);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton);
    QVERIFY(view.isFitting());
}

void PictureViewTest::theWindowShowsWhatItIsGiven()
{
    const WithoutPlatformWarnings quiet;
    const Format format(QLocale::c(), QTimeZone::utc());
    const Theme theme;
    QWidget parent;
    parent.resize(800, 600);
    QPointer<PictureWindow> window = new PictureWindow(format, theme, &parent);
    QSignalSpy shown(window, &PictureWindow::shown);
    window->open();
    window->showPicture(png(picture(300, 200)), QStringLiteral("A <b>boat</b>"));
    QTRY_COMPARE(shown.size(), 1);
    auto *words = window->findChild<QLabel *>(QStringLiteral("pictureWords"));
    QCOMPARE(words->text(), QStringLiteral("A <b>boat</b>"));
    QCOMPARE(words->textFormat(), Qt::PlainText);
    QCOMPARE(window->findChild<PictureView *>()->accessibleName(), words->text());
    QTest::mouseClick(window->findChild<QToolButton *>(QStringLiteral("largerButton")), Qt::LeftButton);
    QCOMPARE(window->findChild<QLabel *>(QStringLiteral("zoomFigure"))->text(), QStringLiteral("125 %"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void PictureViewTest::theWindowSaysThatItCannot()
{
    const WithoutPlatformWarnings quiet;
    const Format format(QLocale::c(), QTimeZone::utc());
    const Theme theme;
    QWidget parent;
    auto *window = new PictureWindow(format, theme, &parent);
    window->showPicture("<svg/>", QStringLiteral("words"));
    QTRY_COMPARE(window->findChild<QLabel *>(QStringLiteral("pictureWords"))->text(),
                 QStringLiteral("This picture cannot be shown."));
}

FARTHING_TEST(PictureViewTest)
#include "test_pictureview.moc"
