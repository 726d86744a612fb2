// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/truecostdialog.h"

#include "models/figureroles.h"
#include "models/truecostmodel.h"
#include "support/pictures.h"
#include "support/platformwarnings.h"
#include "support/readerfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace farthing;

class TrueCostDialogTest : public ReaderFixture
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
    void showsPostsAuthorsAndMonths();
    void sortsByItsHeaders();
    void saysWhereAFigureComesFrom();
    void worksByKeyboard();
    void takesInWhatMoves();
    void closesWhileItAddsUp();
    void looks_data();
    void looks();
    void everythingFocusableHasAName();

private:
    static StatementItem moved(const QString &id, Line line, const char *post, const char *amount,
                               int days = 0)
    {
        StatementItem item = anItem(id, twei(amount).minor());
        item.at = noon().addDays(days);
        item.line = line;
        if (post)
            item.post = PostId{QString::fromLatin1(post)};
        else if (line != Line::Grant)
            item.causedBy = CausedBy::Others;
        return item;
    }
    static Post read(const char *id, const QString &title, const QString &author, int seconds)
    {
        Post post = aPost(QString::fromLatin1(id));
        post.title = title;
        post.author = {AccountId{author}, author, std::nullopt};
        post.mine.countedSeconds = seconds;
        return post;
    }
    void fill()
    {
        Account account = anAccount();
        account.balance = twei("9.38");
        know({account,
              read("p", QStringLiteral("Cod quota talks end after the seventh night"), QStringLiteral("Ada"),
                   240),
              read("q", QStringLiteral("Ferries of the north"), QStringLiteral("Cy"), 95),
              read("r", QStringLiteral("A winter without snow"), QStringLiteral("Ada"), 1800)},
             {moved(QStringLiteral("1"), Line::Grant, nullptr, "10", -60),
              moved(QStringLiteral("2"), Line::EarnedForPluses, "p", "0.5", -40),
              moved(QStringLiteral("3"), Line::CommentTributes, "q", "-0.4", -30),
              moved(QStringLiteral("4"), Line::CommentRewards, "q", "0.6", -30),
              moved(QStringLiteral("5"), Line::SpentForMinuses, "r", "-0.3", -1),
              moved(QStringLiteral("6"), Line::PnlReports, "q", "-1"),
              moved(QStringLiteral("7"), Line::CommentTributes, "p", "-0.4", -1),
              moved(QStringLiteral("8"), Line::LikesCommenter, nullptr, "0.38")});
        PnlReport report = aReport(QStringLiteral("r"), PostId{QStringLiteral("q")});
        report.lines.at(size_t(Line::LikesCommenter)) = twei("0.3");
        report.lines.at(size_t(Line::CommentTributes)) = twei("0.4");
        report.lines.at(size_t(Line::CommentRewards)) = twei("0.6");
        know({report});
    }
    void open()
    {
        m_dialog = new TrueCostDialog(*m_session, m_format, m_theme);
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
    QTableView *table() const { return part<QTableView>("costTable"); }
    QString said(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString total(int column) const
    {
        return part<QTableView>("totalTable")->model()->index(0, column).data().toString();
    }

    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    Theme m_theme;
    QPointer<TrueCostDialog> m_dialog;
};

void TrueCostDialogTest::saysThatThereIsNothing()
{
    know({anAccount()});
    open();
    QTRY_VERIFY(part<QLabel>("emptyLabel")->text().contains(QStringLiteral("No money has moved")));
    QVERIFY(part<QLabel>("emptyLabel")->isVisible());
}

void TrueCostDialogTest::showsPostsAuthorsAndMonths()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 4); // three posts, and what no report tells
    QCOMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.62"));
    QCOMPARE(total(TrueCostModel::TimeColumn), QStringLiteral("35:35"));
    QVERIFY(part<QLabel>("noteLabel")->text().contains(QStringLiteral("Grants of 10 Twei")));
    part<QTabBar>("costTabs")->setCurrentIndex(TrueCostDialog::AuthorsTab);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.62"));
    part<QTabBar>("costTabs")->setCurrentIndex(TrueCostDialog::MonthsTab);
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!table()->isColumnHidden(TrueCostModel::GrantsColumn));
    QCOMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.62"));
    QCOMPARE(total(TrueCostModel::GrantsColumn), QStringLiteral("10"));
    QCOMPARE(total(TrueCostModel::TimeColumn), QStringLiteral("…"));
}

void TrueCostDialogTest::sortsByItsHeaders()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    auto *header = table()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    };
    click(TrueCostModel::TimeColumn);
    const QString first = said(0, TrueCostModel::TimeColumn);
    click(TrueCostModel::TimeColumn);
    const QString last = said(0, TrueCostModel::TimeColumn);
    QCOMPARE((QStringList{qMin(first, last), qMax(first, last)}),
             (QStringList{QStringLiteral("0:00"), QStringLiteral("30:00")}));
    // The foot has the columns of the table above.
    for (int column = 0; column < TrueCostModel::ColumnCount; ++column)
        QCOMPARE(part<QTableView>("totalTable")->columnWidth(column), table()->columnWidth(column));
}

void TrueCostDialogTest::saysWhereAFigureComesFrom()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    auto *source = part<QLabel>("sourceLabel");
    QStringList sources;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        table()->setCurrentIndex(table()->model()->index(row, TrueCostModel::ProfitColumn));
        sources << source->text();
    }
    const QString all = sources.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("Bought on 2 Oct")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("not known before a report is bought")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Reported by the platform")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Computed: what others caused in all")), qPrintable(all));
    auto *totals = part<QTableView>("totalTable");
    totals->setFocus();
    totals->setCurrentIndex(totals->model()->index(0, TrueCostModel::ProfitColumn));
    QVERIFY(source->text().contains(QStringLiteral("all rows together")));
}

void TrueCostDialogTest::worksByKeyboard()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    auto *tabs = part<QTabBar>("costTabs");
    tabs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), int(TrueCostDialog::AuthorsTab));
    QTest::keyClick(tabs, Qt::Key_Tab);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Right);
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(!part<QLabel>("sourceLabel")->text().isEmpty());
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(part<QTableView>("totalTable")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(part<QPushButton>("closeButton")->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_dialog);
}

void TrueCostDialogTest::takesInWhatMoves()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    table()->setCurrentIndex(table()->model()->index(1, TrueCostModel::ProfitColumn));
    know({}, {moved(QStringLiteral("9"), Line::EarnedForPluses, "r", "0.5")});
    QTRY_COMPARE(total(TrueCostModel::TotalColumn), QStringLiteral("\u22120.12"));
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(part<QLabel>("noteLabel")->text().contains(QStringLiteral("\u22120.50")) ||
            part<QLabel>("noteLabel")->text().contains(QStringLiteral("-0.50")));
}

void TrueCostDialogTest::closesWhileItAddsUp()
{
    QList<StatementItem> items;
    for (int i = 0; i < 20'000; ++i)
        items << anItem(QStringLiteral("e%1").arg(i), 1, i);
    know({anAccount()}, items);
    open();
    QVERIFY(part<QLabel>("emptyLabel")->text().contains(QStringLiteral("being added up")));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TrueCostDialogTest::looks_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << Theme::Kind::Light << false;
    QTest::newRow("dark") << Theme::Kind::Dark << false;
    QTest::newRow("right-to-left") << Theme::Kind::Light << true;
}

void TrueCostDialogTest::looks()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const bool, rightToLeft);
    fill();
    m_theme.choose(kind);
    m_theme.applyTo(*qApp);
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    open();
    m_dialog->resize(900, 600);
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(m_dialog->width() <= 900);
    const QString name = QLatin1String(QTest::currentDataTag());
    takePicture(*m_dialog, QStringLiteral("truecost-posts-") + name);
    table()->setCurrentIndex(table()->model()->index(0, TrueCostModel::ProfitColumn));
    part<QTabBar>("costTabs")->setCurrentIndex(TrueCostDialog::MonthsTab);
    takePicture(*m_dialog, QStringLiteral("truecost-months-") + name);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TrueCostDialogTest::everythingFocusableHasAName()
{
    fill();
    open();
    QTRY_VERIFY(table()->isVisible());
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_dialog))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

FARTHING_TEST(TrueCostDialogTest)
#include "test_truecostdialog.moc"
