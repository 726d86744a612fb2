// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spendinglimitsdialog.h"

#include "gui/moneyedit.h"
#include "support/readerfixture.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace farthing;

class SpendingLimitsDialogTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsLimitedAtFirst();
    void keepsWhatIsWritten();
    void showsWhatIsUsedAsItGrows();
    void tellsWhatIsNoAmountAndKeepsNothing();
    void saysWhatALowerLimitStops();
    void emptiesEveryLimit();
    void stepsByKeys();
    void everythingFocusableHasAName();
    void needsAnAccount();

private:
    MoneyEdit *field(SpendKind kind, SpendPeriod period) const
    {
        return m_dialog->findChild<MoneyEdit *>(QStringLiteral("cap%1%2").arg(int(kind)).arg(int(period)));
    }
    QPushButton *save() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    QString notice() const { return m_dialog->findChild<QLabel *>(QStringLiteral("noticeLabel"))->text(); }
    void write(SpendKind kind, SpendPeriod period, const char *text)
    {
        field(kind, period)->setFocus();
        field(kind, period)->selectAll();
        QTest::keyClicks(field(kind, period), QString::fromLatin1(text));
    }
    const SpendCaps &caps() { return m_session->outbox().spending().caps; }
    void open()
    {
        m_dialog = new SpendingLimitsDialog(*m_session, m_format, &m_window);
        m_dialog->setWindowFlags(Qt::Widget);
        m_dialog->show();
    }

    QWidget m_window; ///< the offscreen platform knows no size hints of windows
    QPointer<SpendingLimitsDialog> m_dialog;
};

void SpendingLimitsDialogTest::init()
{
    ReaderFixture::init();
    know({anAccount(), Rulebook(), aPost(m_post.value)});
    m_window.show();
    m_window.activateWindow();
    open();
}

void SpendingLimitsDialogTest::cleanup()
{
    delete m_dialog;
    ReaderFixture::cleanup();
}

void SpendingLimitsDialogTest::nothingIsLimitedAtFirst()
{
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            QCOMPARE(field(kind, period)->text(), QString());
            QCOMPARE(field(kind, period)->placeholderText(), QStringLiteral("no limit"));
        }
    }
}

void SpendingLimitsDialogTest::keepsWhatIsWritten()
{
    write(SpendKind::Minuses, SpendPeriod::Day, "0.9");
    write(SpendKind::All, SpendPeriod::Month, "1234.000001");
    QTest::keyClick(field(SpendKind::All, SpendPeriod::Month), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(caps().at(SpendKind::Minuses, SpendPeriod::Day), twei("0.9"));
    QCOMPARE(caps().at(SpendKind::All, SpendPeriod::Month), twei("1234.000001"));
    QVERIFY(!caps().at(SpendKind::Minuses, SpendPeriod::Month));
    open();
    QCOMPARE(field(SpendKind::Minuses, SpendPeriod::Day)->text(), QStringLiteral("0.90"));
}

void SpendingLimitsDialogTest::showsWhatIsUsedAsItGrows()
{
    QCOMPARE(field(SpendKind::Minuses, SpendPeriod::Day)->accessibleDescription(), QStringLiteral("0 used"));
    submit(RateAct{m_post, Rating::Minus}, "0.3");
    QTRY_COMPARE(field(SpendKind::Minuses, SpendPeriod::Day)->accessibleDescription(),
                 QStringLiteral("0.30 used"));
    QCOMPARE(field(SpendKind::All, SpendPeriod::Month)->accessibleDescription(), QStringLiteral("0.30 used"));
    QCOMPARE(field(SpendKind::Comments, SpendPeriod::Month)->accessibleDescription(),
             QStringLiteral("0 used"));
}

void SpendingLimitsDialogTest::tellsWhatIsNoAmountAndKeepsNothing()
{
    write(SpendKind::Reports, SpendPeriod::Day, "three");
    write(SpendKind::Minuses, SpendPeriod::Day, "1");
    save()->click();
    QVERIFY2(notice().contains(QStringLiteral("Daily limit for reports")), qPrintable(notice()));
    QVERIFY(field(SpendKind::Reports, SpendPeriod::Day)->hasFocus());
    settle();
    QVERIFY(m_dialog);
    QCOMPARE(caps(), SpendCaps());
}

void SpendingLimitsDialogTest::saysWhatALowerLimitStops()
{
    submit(RateAct{m_post, Rating::Minus}, "0.3");
    write(SpendKind::Minuses, SpendPeriod::Day, "0.2");
    QVERIFY2(notice().contains(QStringLiteral("0.30")) &&
                 notice().contains(QStringLiteral("until the day ends")),
             qPrintable(notice()));
    write(SpendKind::Minuses, SpendPeriod::Day, "0.5");
    QCOMPARE(notice(), QString());
}

void SpendingLimitsDialogTest::emptiesEveryLimit()
{
    SpendCaps some;
    some.at(SpendKind::Comments, SpendPeriod::Month) = twei("4");
    QVERIFY(resultOf(m_session->outbox().setSpendCaps(some)).ok());
    delete m_dialog;
    open();
    QCOMPARE(field(SpendKind::Comments, SpendPeriod::Month)->text(), QStringLiteral("4"));
    m_dialog->findChild<QPushButton *>(QStringLiteral("clearLimitsButton"))->click();
    QCOMPARE(caps(), some); // until it is saved
    save()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(caps(), SpendCaps());
}

void SpendingLimitsDialogTest::stepsByKeys()
{
    MoneyEdit *edit = field(SpendKind::Minuses, SpendPeriod::Day);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->text(), QString());
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("1"));
    QTest::keyClick(edit, Qt::Key_PageUp);
    QCOMPARE(edit->text(), QStringLiteral("11"));
    edit->setText(QStringLiteral("0.25"));
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->text(), QStringLiteral("1.25"));
    QTest::keyClick(edit, Qt::Key_PageDown);
    QCOMPARE(edit->text(), QStringLiteral("0"));
}

void SpendingLimitsDialogTest::everythingFocusableHasAName()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_dialog))
            continue;
        const auto *button = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void SpendingLimitsDialogTest::needsAnAccount()
{
    delete m_dialog;
    QVERIFY(resultOf(m_store->forgetUnlessOf("another token")).ok());
    open();
    QVERIFY(!save()->isEnabled());
    QVERIFY(notice().contains(QStringLiteral("Sign in")));
}

FARTHING_TEST(SpendingLimitsDialogTest)
#include "test_spendinglimitsdialog.moc"
