// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/avatardialog.h"

#include "gui/cropfield.h"
#include "gui/drawingpad.h"
#include "gui/messagebar.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace farthing;

/// A picture to comment with: drawn and cut, with the mouse and with the keyboard.
class AvatarDialogTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_quiet = std::make_unique<WithoutPlatformWarnings>();
    }
    void cleanup()
    {
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void drawsByKeyboard();
    void undoesAStroke();
    void keepsTheSquareFull();
    void staysOpenWhereItWasNotAdded();
    void looks_data();
    void looks();
    void everythingFocusableHasAName();

private:
    static bool isWhite(const QImage &picture, int x, int y)
    {
        return picture.pixel(x, y) == qRgb(255, 255, 255);
    }

    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
};

void AvatarDialogTest::drawsByKeyboard()
{
    DrawingPad pad;
    pad.show();
    constexpr int middle = DrawingPad::side / 2;
    QTest::keyClick(&pad, Qt::Key_Right); // lifted: it leaves no trace
    QVERIFY(pad.isEmpty());
    QTest::keyClick(&pad, Qt::Key_Space);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&pad, Qt::Key_Down);
    QTest::keyClick(&pad, Qt::Key_Space);
    QTest::keyClick(&pad, Qt::Key_Left);
    const QImage picture = pad.picture();
    QVERIFY(!isWhite(picture, middle + 8, middle + 16));
    QVERIFY(isWhite(picture, middle - 8, middle + 16));
    QVERIFY(isWhite(picture, middle + 8, middle - 16));
}

void AvatarDialogTest::undoesAStroke()
{
    DrawingPad pad;
    pad.show();
    QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(40, 40));
    QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(200, 200));
    QVERIFY(!isWhite(pad.picture(), 200, 200));
    QTest::keySequence(&pad, QKeySequence::Undo);
    QVERIFY(isWhite(pad.picture(), 200, 200));
    QVERIFY(!isWhite(pad.picture(), 40, 40));
    pad.clear();
    QVERIFY(pad.isEmpty());
}

void AvatarDialogTest::keepsTheSquareFull()
{
    // Left half red, right half blue.
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (int y = 0; y < 200; ++y)
        for (int x = 200; x < 400; ++x)
            picture.setPixel(x, y, qRgb(0, 0, 255));
    CropField crop;
    crop.setPicture(picture);
    crop.show();
    constexpr int last = CropField::side - 1;
    QCOMPARE(crop.part().pixel(0, last / 2), qRgb(255, 0, 0));
    QCOMPARE(crop.part().pixel(last, last / 2), qRgb(0, 0, 255));
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&crop, Qt::Key_Right);
    QCOMPARE(crop.part().pixel(0, 0), qRgb(0, 0, 255)); // at its edge, and not beyond
    QCOMPARE(crop.part().pixel(last, last), qRgb(0, 0, 255));
    QTest::mousePress(&crop, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseMove(&crop, QPoint(250, 10));
    QTest::mouseRelease(&crop, Qt::LeftButton, {}, QPoint(250, 10));
    QCOMPARE(crop.part().pixel(0, 0), qRgb(255, 0, 0));
    crop.setZoom(10'000);
    QCOMPARE(crop.zoom(), CropField::mostZoom);
}

void AvatarDialogTest::staysOpenWhereItWasNotAdded()
{
    know({anAccount()});
    auto *dialog = new AvatarDialog(*m_session, m_theme);
    const QPointer<AvatarDialog> open = dialog;
    dialog->show();
    auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addButton"));
    auto *pad = dialog->findChild<DrawingPad *>(QStringLiteral("pad"));
    QTest::mouseClick(pad, Qt::LeftButton, {}, QPoint(40, 40));
    QVERIFY(!add->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setText(QStringLiteral("Hat"));
    QVERIFY(add->isEnabled());
    add->click();
    QVERIFY(!add->isEnabled());
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible()); // the fake platform is away
    QVERIFY(open && dialog->isVisible());
    QVERIFY(!pad->isEmpty());
    QVERIFY(add->isEnabled());
    m_network->onImageChange = [](const QString &) {
        Receipt receipt;
        receipt.image = QStringLiteral("hat");
        return Result<Outcome>(Outcome(receipt));
    };
    QSignalSpy added(dialog, &AvatarDialog::added);
    add->click();
    QTRY_COMPARE(added.size(), 1);
    QTRY_VERIFY(!open);
}

void AvatarDialogTest::looks_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("right-to-left") << Theme::Kind::Light << true;
}

/// Both ways are in sight, and every button has room for its words.
void AvatarDialogTest::looks()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const bool, rightToLeft);
    m_theme.choose(kind);
    m_theme.applyTo(*qApp);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto dialog = std::make_unique<AvatarDialog>(*m_session, m_theme);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QTest::mouseClick(dialog->findChild<DrawingPad *>(QStringLiteral("pad")), Qt::LeftButton, {}, {40, 40});
    QCoreApplication::processEvents();
    auto *tabs = dialog->findChild<QTabWidget *>();
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        takePicture(*dialog,
                    QStringLiteral("avatar-%1-%2").arg(page).arg(QLatin1String(QTest::currentDataTag())));
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->tabBar()->rect().contains(tabs->tabBar()->tabRect(i)));
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(),
                     qPrintable(button->text()));
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void AvatarDialogTest::everythingFocusableHasAName()
{
    auto dialog = std::make_unique<AvatarDialog>(*m_session, m_theme);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool ofTheTabs = qobject_cast<const QTabWidget *>(widget->parent());
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || ofTheTabs)
            continue;
        const auto *plain = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (plain && !plain->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
}

FARTHING_TEST(AvatarDialogTest)
#include "test_avatardialog.moc"
