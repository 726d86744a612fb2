// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vaultdialog.h"

#include "gui/rowbuttonsview.h"
#include "models/reportdiffmodel.h"
#include "models/vaultmodel.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace farthing;

class VaultDialogTest : public ReaderFixture
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
        delete m_dialog;
        m_quiet.reset();
        ReaderFixture::cleanup();
    }

    void saysThatThereIsNothing();
    void comparesWithTheOneBefore();
    void comparesWithWhatIsChosen();
    void keepsToOnePost();
    void opensOnThePostThatIsRead();
    void showsOneThatIsAlone();
    void worksByKeyboard();
    void takesInWhatIsBoughtMeanwhile();
    void looks_data();
    void looks();
    void everythingFocusableHasAName();

private:
    static PnlReport bought(const QString &id, const QString &post, int minutes, const char *likes)
    {
        PnlReport report = aReport(id, PostId{post});
        report.takenAt = noon(minutes);
        report.lastEntry = 7 + minutes;
        report.lines.at(size_t(Line::LikesCommenter)) = twei(likes);
        report.profit = twei(likes);
        report.total = report.profit.minus(report.loss).value();
        return report;
    }
    void fill()
    {
        know({anAccount(), aPost(m_post.value), aPost(QStringLiteral("q"))});
        know({bought(QStringLiteral("a"), QStringLiteral("p"), 0, "0.1"),
              bought(QStringLiteral("b"), QStringLiteral("q"), 10, "0.2"),
              bought(QStringLiteral("c"), QStringLiteral("p"), 20, "0.35"),
              bought(QStringLiteral("d"), QStringLiteral("p"), 30, "0.3")});
    }
    void open()
    {
        m_dialog = new VaultDialog(*m_session, m_format, m_theme);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    RowButtonsView *list() const { return part<RowButtonsView>("reportList"); }
    void choose(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    QString likes(int column) const
    {
        return part<QTableView>("diffTable")->model()->index(4, column).data().toString();
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    QPointer<VaultDialog> m_dialog;
};

void VaultDialogTest::saysThatThereIsNothing()
{
    open();
    QVERIFY(part<QLabel>("emptyLabel")->isVisible());
    QVERIFY(part<QLabel>("emptyLabel")->text().contains(QStringLiteral("signed in")));
    know({anAccount()});
    delete m_dialog;
    open();
    QVERIFY(part<QLabel>("emptyLabel")->text().contains(QStringLiteral("No report was bought yet")));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void VaultDialogTest::comparesWithTheOneBefore()
{
    fill();
    open();
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(part<QLabel>("titleLabel")->text(), QStringLiteral("Title of p"));
    QCOMPARE(likes(ReportDiffModel::OlderColumn), QStringLiteral("0.35"));
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.30"));
    QCOMPARE(likes(ReportDiffModel::ChangeColumn), QStringLiteral("\u22120.05"));
    QCOMPARE(likes(ReportDiffModel::WordsColumn), QStringLiteral("0.05 less earned"));
    QVERIFY(part<QLabel>("olderLabel")->text().contains(QStringLiteral("up to number 27")));
    QVERIFY(part<QLabel>("newerLabel")->text().contains(QStringLiteral("up to number 37")));
    choose(3); // the oldest: there is none before, so the one after it
    QCOMPARE(likes(ReportDiffModel::OlderColumn), QStringLiteral("0.10"));
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.35"));
}

void VaultDialogTest::comparesWithWhatIsChosen()
{
    fill();
    open();
    auto *box = part<QComboBox>("compareBox");
    QCOMPARE(box->count(), 3); // none, and the two others of this post
    box->setCurrentIndex(2);
    QCOMPARE(likes(ReportDiffModel::OlderColumn), QStringLiteral("0.10"));
    QCOMPARE(likes(ReportDiffModel::ChangeColumn), QStringLiteral("+0.20"));
    box->setCurrentIndex(0);
    QVERIFY(part<QTableView>("diffTable")->isColumnHidden(ReportDiffModel::ChangeColumn));
    QVERIFY(!part<QLabel>("olderLabel")->isVisible());
}

void VaultDialogTest::keepsToOnePost()
{
    fill();
    open();
    choose(2); // of the other post
    auto *only = part<QCheckBox>("onlyPostBox");
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(part<QLabel>("titleLabel")->text(), QStringLiteral("Title of q"));
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(list()->currentIndex().row(), 2);
}

void VaultDialogTest::opensOnThePostThatIsRead()
{
    fill();
    open();
    m_dialog->choose(PostId{QStringLiteral("q")});
    QCOMPARE(list()->currentIndex().row(), 2);
    m_dialog->choose(PostId{QStringLiteral("no such")});
    QCOMPARE(list()->currentIndex().row(), 0);
}

void VaultDialogTest::showsOneThatIsAlone()
{
    fill();
    open();
    choose(2);
    QVERIFY(!part<QComboBox>("compareBox")->isEnabled());
    QVERIFY(part<QTableView>("diffTable")->isColumnHidden(ReportDiffModel::OlderColumn));
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.20"));
}

void VaultDialogTest::worksByKeyboard()
{
    fill();
    open();
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.35"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QComboBox>("compareBox")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Up); // the newest
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.30"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QTableView>("diffTable")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QPushButton>("closeButton")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QCheckBox>("onlyPostBox")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(list()->model()->rowCount(), 3);
}

void VaultDialogTest::takesInWhatIsBoughtMeanwhile()
{
    know({anAccount(), aPost(m_post.value)});
    open();
    QVERIFY(part<QLabel>("emptyLabel")->isVisible());
    know({bought(QStringLiteral("a"), QStringLiteral("p"), 0, "0.1")});
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(likes(ReportDiffModel::NewerColumn), QStringLiteral("0.10"));
    know({bought(QStringLiteral("b"), QStringLiteral("p"), 1, "0.2")});
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    // What is being looked at stays, and can be compared with the new one.
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(part<QComboBox>("compareBox")->count(), 2);
    know({anAccount(QStringLiteral("other"))});
    QTRY_VERIFY(part<QLabel>("emptyLabel")->isVisible());
}

void VaultDialogTest::looks_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("right-to-left") << Theme::Kind::Light << true;
}

void VaultDialogTest::looks()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const bool, rightToLeft);
    fill();
    m_theme.choose(kind);
    m_theme.applyTo(*qApp);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    open();
    m_dialog->resize(900, 600);
    QCoreApplication::processEvents();
    takePicture(*m_dialog, QStringLiteral("vault-%1").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(m_dialog->width() <= 900);
    // All seventeen rows are in sight.
    const auto *table = part<QTableView>("diffTable");
    QTRY_VERIFY(table->visualRect(table->model()->index(16, 0)).bottom() <= table->viewport()->height());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void VaultDialogTest::everythingFocusableHasAName()
{
    fill();
    open();
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_dialog))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(VaultDialogTest)
#include "test_vaultdialog.moc"
