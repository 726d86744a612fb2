// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asksheet.h"

#include "gui/paidbutton.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace farthing;

class AskSheetTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void staysAwayWhereNothingAsks();
    void leavesTheFocusAndClosesWithEscape();
    void sendsWhatIsTicked_data();
    void sendsWhatIsTicked();
    void dropsWhatIsTicked();
    void saysWhichLimitIsInTheWay();
    void saysWhereItIsTooMuch();
    void looksRight_data();
    void looksRight();

private:
    IntentId waited(const Act &act, const char *price)
    {
        m_session->outbox().hold();
        const IntentId id = submit(act, price);
        m_clock.advance(600'000);
        m_session->outbox().flush();
        [&] {
            QTRY_VERIFY(isAsking(id));
        }();
        return id;
    }
    void three()
    {
        m_ids = {waited(RateAct{m_post, Rating::Minus}, "0.30"), waited(BuyReportAct{m_post}, "1"),
                 waited(CommentAct{m_post, CommentId{QStringLiteral("c")}, QStringLiteral("Words"), {}, {}},
                        "0.40")};
    }
    template <class T>
    T *part(const char *name)
    {
        T *found = m_sheet->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QListView *list() { return part<QListView>("askList"); }
    PaidButton *send() { return part<PaidButton>("sendButton"); }

    Theme m_theme;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    std::unique_ptr<QWidget> m_window;
    AskSheet *m_sheet = nullptr;
    QLineEdit *m_field = nullptr;
    QList<IntentId> m_ids;
};

void AskSheetTest::init()
{
    ReaderFixture::init();
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    know({anAccount(), Rulebook(), aPost(m_post.value)});
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_sheet = new AskSheet(*m_session, m_format, m_theme, m_window.get());
    m_field = new QLineEdit(m_window.get());
    layout->addWidget(m_sheet);
    layout->addWidget(m_field);
    layout->addStretch(1);
    m_window->resize(560, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void AskSheetTest::cleanup()
{
    m_window.reset();
    m_quiet.reset();
    ReaderFixture::cleanup();
}

void AskSheetTest::staysAwayWhereNothingAsks()
{
    m_sheet->present();
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(!m_sheet->bringUp());
}

void AskSheetTest::leavesTheFocusAndClosesWithEscape()
{
    three();
    m_sheet->present();
    QVERIFY(m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    QVERIFY(m_sheet->bringUp());
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    m_sheet->present();
    QTest::mouseClick(part<QToolButton>("closeButton"), Qt::LeftButton);
    QVERIFY(!m_sheet->isVisible());
    for (const IntentId &id : m_ids)
        QCOMPARE(intent(id)->state, Intent::State::NeedsYou);
}

void AskSheetTest::sendsWhatIsTicked_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void AskSheetTest::sendsWhatIsTicked()
{
    QFETCH(bool, mouse);
    three();
    QVERIFY(m_sheet->bringUp());
    QSignalSpy sent(m_sheet, &AskSheet::sent);
    QCOMPARE(send()->accessibleName(), QStringLiteral("Send 3 for 1.70 Twei · 8.30 after"));
    if (mouse) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(1, 0)).center());
    } else {
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Space);
    }
    QCOMPARE(send()->accessibleName(), QStringLiteral("Send 2 for 0.70 Twei · 9.30 after"));
    if (mouse) {
        QTest::mouseClick(send(), Qt::LeftButton);
    } else {
        QTest::keyClick(list(), Qt::Key_Tab);
        QVERIFY(send()->hasFocus());
        QTest::keyClick(send(), Qt::Key_Space);
    }
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).value<QList<IntentId>>(), QList<IntentId>({m_ids.at(0), m_ids.at(2)}));
    QCOMPARE(sent.first().at(1).value<Money>(), twei("0.70"));
    QCOMPARE(intent(m_ids.at(0))->state, Intent::State::Waiting);
    QCOMPARE(intent(m_ids.at(1))->state, Intent::State::NeedsYou);
    QCOMPARE(intent(m_ids.at(2))->state, Intent::State::Waiting);
    // What was left asks on.
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(m_sheet->isVisible());
    QVERIFY(!send()->isEnabled());
}

void AskSheetTest::dropsWhatIsTicked()
{
    three();
    QVERIFY(m_sheet->bringUp());
    auto *discard = part<QPushButton>("discardButton");
    QCOMPARE(discard->text(), QStringLiteral("Discard 3"));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(discard->text(), QStringLiteral("Discard 2"));
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(intent(m_ids.at(0)));
    QVERIFY(!intent(m_ids.at(1)));
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::mouseClick(discard, Qt::LeftButton);
    // Nothing asks any more: the sheet goes, and the focus returns to where it was.
    QTRY_VERIFY(!m_sheet->isVisible());
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_network->performed.size(), 0);
    // What was written is not gone with the act.
    QCOMPARE(m_session->discussion().draft(m_post)->text, QStringLiteral("Words"));
}

void AskSheetTest::saysWhichLimitIsInTheWay()
{
    three();
    m_sheet->present();
    QVERIFY(!part<QLabel>("standingLabel")->isVisible());
    SpendCaps caps;
    caps.at(SpendKind::All, SpendPeriod::Day) = twei("1.50");
    QVERIFY(resultOf(m_session->outbox().setSpendCaps(caps)).ok());
    QTRY_VERIFY(!send()->isEnabled());
    QVERIFY2(part<QLabel>("standingLabel")->text().contains(QStringLiteral("1.30 of 1.50 used")),
             qPrintable(part<QLabel>("standingLabel")->text()));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QVERIFY(send()->isEnabled());
    QVERIFY(!part<QLabel>("standingLabel")->isVisible());
}

void AskSheetTest::saysWhereItIsTooMuch()
{
    three();
    Account poor = anAccount(QStringLiteral("me"), 2);
    poor.balance = twei("1.50");
    know({poor});
    m_sheet->present();
    QTRY_VERIFY(!send()->isEnabled());
    QVERIFY(part<QLabel>("standingLabel")->text().contains(QStringLiteral("more than you have")));
}

void AskSheetTest::looksRight_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("mirrored") << Theme::Kind::Light << true;
}

/// Nothing of it is cut off; and where FARTHING_PICTURES names a folder, its picture.
void AskSheetTest::looksRight()
{
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, mirrored);
    m_theme.choose(kind);
    qApp->setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    qApp->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    three();
    Rulebook rules;
    rules.amounts.minus = twei("0.45");
    know({rules});
    m_sheet->present();
    QVERIFY(m_sheet->width() <= 560);
    for (QWidget *widget : {static_cast<QWidget *>(send()), static_cast<QWidget *>(part<QLabel>("whyLabel")),
                            static_cast<QWidget *>(part<QPushButton>("discardButton"))})
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
    takePicture(*m_window, QStringLiteral("asksheet-%1").arg(QLatin1String(QTest::currentDataTag())));
    qApp->setLayoutDirection(Qt::LeftToRight);
    qApp->setStyleSheet({});
}

FARTHING_TEST(AskSheetTest)
#include "test_asksheet.moc"
