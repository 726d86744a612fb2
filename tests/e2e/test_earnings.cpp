// SPDX-License-Identifier: GPL-3.0-or-later
// What a post earned and cost, and the statement as a file: the real window before the real platform, by
// mouse and by keyboard.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/earningspanel.h"
#include "gui/exportdialog.h"
#include "gui/paidbutton.h"
#include "models/pnlmodel.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTabBar>

using namespace farthing;

class TestEarnings : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void buysAReportByMouse();
    void buysAReportByKeyboard();
    void exportsByMouse();
    void exportsByKeyboard();
    void cleanupTestCase();

private:
    QString figure(const char *line, int role = PnlModel::FigureRole);
    bool nothingIsKnown();
    /// Walks with Tab until this has the focus.
    bool tabTo(const QWidget *widget);
    void expectReport(const PostId &post, const char *balanceAfter);
    ExportDialog *dialog() { return m_rig.window().findChild<ExportDialog *>(); }
    void typeFile(const QString &path);

    ReaderRig m_rig;
    std::unique_ptr<WithoutPlatformWarnings> m_quiet;
    QTemporaryDir m_folder;
    QList<PostRow> m_posts;
};

void TestEarnings::initTestCase()
{
    m_quiet = std::make_unique<WithoutPlatformWarnings>();
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
    m_posts = m_rig.session().library().posts(PostList::All, std::nullopt, 100).value();
    QVERIFY(m_posts.size() > 1);
}

void TestEarnings::cleanupTestCase()
{
    m_rig.stopReader();
    m_quiet.reset();
}

QString TestEarnings::figure(const char *line, int role)
{
    const QAbstractItemModel *model = m_rig.find<QListView>("pnlList")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == QLatin1String(line))
            return model->index(row, 0).data(role).toString();
    }
    return QStringLiteral("no such line");
}

bool TestEarnings::nothingIsKnown()
{
    const auto lines = reportLines();
    return std::all_of(lines.begin(), lines.end(), [this](Line line) {
        return figure(qPrintable(lineTitle(line))) == QStringLiteral("…");
    });
}

bool TestEarnings::tabTo(const QWidget *widget)
{
    constexpr int enough = 200;
    for (int i = 0; i < enough && QApplication::focusWidget() != widget; ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_rig.window(),
                        Qt::Key_Tab);
    return QApplication::focusWidget() == widget;
}

void TestEarnings::expectReport(const PostId &post, const char *balanceAfter)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().wallet().latestReport(post)->has_value(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei(balanceAfter), patience);
    QCOMPARE(figure("PnL Reports"), QStringLiteral("1"));
    QCOMPARE(figure("Loss Subtotal, Twei"), QStringLiteral("1"));
    QCOMPARE(figure("Earned for Pluses"), QStringLiteral("0"));
    QCOMPARE(figure("Total Twei Earned"), QStringLiteral("−1"));
    QVERIFY(figure("PnL Reports", PnlModel::SourceRole).startsWith(QStringLiteral("Bought with the report")));
    QVERIFY(m_rig.find<QLabel>("reportLabel")->text().startsWith(QStringLiteral("report of today")));
}

void TestEarnings::buysAReportByMouse()
{
    QVERIFY(m_rig.open(m_posts.at(0).title));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.find<QWidget>("buyReportButton")->isEnabled(), patience);
    QVERIFY(nothingIsKnown());
    QCOMPARE(m_rig.window()
                 .findChild<EarningsPanel *>()
                 ->findChild<QLabel *>(QStringLiteral("priceLabel"))
                 ->text(),
             QStringLiteral("Price for report instance: 1 Twei"));
    auto *buy = m_rig.find<PaidButton>("buyReportButton");
    QVERIFY2(buy->accessibleDescription().contains(QStringLiteral("9 after")),
             qPrintable(buy->accessibleDescription()));
    m_rig.click(buy);
    expectReport(m_posts.at(0).id, "9");
}

void TestEarnings::buysAReportByKeyboard()
{
    QVERIFY(m_rig.open(m_posts.at(1).title));
    auto *buy = m_rig.find<PaidButton>("buyReportButton");
    QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled() && nothingIsKnown(), patience);
    QVERIFY(tabTo(buy));
    QTest::keyClick(buy, Qt::Key_Space);
    expectReport(m_posts.at(1).id, "8");
}

/// Names the file in the dialog of files, as a person types it.
void TestEarnings::typeFile(const QString &path)
{
    QTRY_VERIFY(dialog() && dialog()->findChild<QFileDialog *>());
    auto *files = dialog()->findChild<QFileDialog *>();
    QTRY_VERIFY(files->isVisible());
    auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path); // at once: a list of proposals would take the key
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !dialog(), patience);
}

void TestEarnings::exportsByMouse()
{
    auto *tabs = m_rig.find<QTabBar>("earningsTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTest::mouseClick(m_rig.find<QWidget>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("exportButton")), Qt::LeftButton);
    const QString path = m_folder.filePath(QStringLiteral("statement.csv"));
    typeFile(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 1 + 3); // the grant and two reports
    QVERIFY2(rows.last().trimmed().endsWith(",'8000000000000"), rows.last().constData());
}

void TestEarnings::exportsByKeyboard()
{
    m_rig.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_rig.window(), patience));
    QTest::keyClick(&m_rig.window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog(), patience));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog()->focusWidget()->objectName(), QStringLiteral("formBox"));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down); // JSON
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    const QString path = m_folder.filePath(QStringLiteral("statement.json"));
    typeFile(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject statement = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(statement.value(u"closing_balance").toObject().value(u"twei").toString(), QStringLiteral("8"));
    QCOMPARE(statement.value(u"unexplained").toObject().value(u"wei").toString(), QStringLiteral("0"));
    QCOMPARE(statement.value(u"count").toInt(), 3);
}

FARTHING_TEST(TestEarnings)
#include "test_earnings.moc"
