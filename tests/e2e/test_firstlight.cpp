// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path: the real window, its real buttons, the real platform in a process of its own.

#include "e2e/readerrig.h"
#include "e2e/scene.h"
#include "gui/exportdialog.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "support/platformwarnings.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>

using namespace farthing;

class TestFirstLight : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheSamplePost();
    void plusEarnsOnce();
    void secondPlusIsRefusedWithItsReason();
    void commentCostsAndEarns();
    void likeEarns();
    void minusCosts();
    void reportShowsTheLines();
    void publishPaysTheTribute();
    void exportsTheStatement();
    void keptToTheContract();
    void opensOfflineOnWhatItHolds();
    void cleanupTestCase();

private:
    /// The statement's newest item of a line, if it is among the newest fifty.
    std::optional<StatementItem> statementItem(Line line);
    /// Until nothing waits any more.
    bool settled();

    ReaderRig m_rig;
};

void TestFirstLight::initTestCase()
{
    QVERIFY(m_rig.startPlatform(13, QStringLiteral("10")));
    QVERIFY(m_rig.startReader());
    m_rig.session().outbox().setUndoTime(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Online,
                              patience);
}

std::optional<StatementItem> TestFirstLight::statementItem(Line line)
{
    const Result<QList<StatementItem>> items = m_rig.session().wallet().statement(std::nullopt, 50);
    if (!items)
        return std::nullopt;
    const auto found = std::find_if(items->cbegin(), items->cend(),
                                    [line](const StatementItem &item) { return item.line == line; });
    return found == items->cend() ? std::nullopt : std::optional(*found);
}

bool TestFirstLight::settled()
{
    return QTest::qWaitFor([this] { return m_rig.session().outbox().waiting() == 0; }, patience);
}

void TestFirstLight::showsTheSamplePost()
{
    QVERIFY(m_rig.post(kirkenes));
    QVERIFY(m_rig.open(kirkenes));
    const Result<QList<CommentRow>> comments =
        m_rig.session().discussion().comments(m_rig.post(kirkenes)->id);
    QVERIFY(comments.ok());
    QCOMPARE(comments->size(), 6);
    QCOMPARE(m_rig.balance(), twei("10"));
    QCOMPARE(m_rig.find<QLabel>("youEarned")->text(), QStringLiteral("None"));
}

void TestFirstLight::plusEarnsOnce()
{
    auto *plus = m_rig.find<QAbstractButton>("plusButton");
    // The real meter runs: the rulebook of this platform makes the post two seconds long. They may be over:
    // this is the post that the reader opened first.
    const Result<Article> article = m_rig.session().library().article(m_rig.post(kirkenes)->id);
    QVERIFY(article.ok());
    QVERIFY(!plus->isEnabled() || article->countedSeconds >= article->post.timeToRead);
    QTRY_VERIFY_WITH_TIMEOUT(plus->isEnabled(), patience);
    m_rig.click(plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("10.50"), patience);
    QVERIFY(settled());
    QTRY_VERIFY_WITH_TIMEOUT(statementItem(Line::EarnedForPluses).has_value(), patience);
    QCOMPARE(statementItem(Line::EarnedForPluses)->amount, twei("0.50"));
    QCOMPARE(statementItem(Line::EarnedForPluses)->post, std::optional(m_rig.post(kirkenes)->id));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.find<QLabel>("youEarned")->text().contains(QStringLiteral("0.50")),
                             patience);
    QVERIFY(m_rig.find<QLabel>("earnedDate")->text().contains(QString::number(QDate::currentDate().year())));
    QCOMPARE(m_rig.post(kirkenes)->mine.earned, std::optional(twei("0.50")));
}

void TestFirstLight::secondPlusIsRefusedWithItsReason()
{
    auto *plus = m_rig.find<QAbstractButton>("plusButton");
    QVERIFY(!plus->isEnabled());
    QVERIFY(!m_rig.find<QLabel>("plusReason")->text().isEmpty());
    // A second computer of the same person does not know yet that it was pressed here: the platform says no.
    Outbox &outbox = m_rig.session().outbox();
    QFuture<Result<IntentId>> submitted =
        outbox.submit(RateAct{m_rig.post(kirkenes)->id, Rating::Plus}, Money());
    QTRY_VERIFY_WITH_TIMEOUT(submitted.isFinished(), patience);
    QVERIFY(submitted.result().ok());
    const IntentId id = *submitted.result();
    QTRY_COMPARE_WITH_TIMEOUT((*outbox.intent(id))->state, Intent::State::Refused, patience);
    QCOMPARE((*outbox.intent(id))->problem->type, Problem::Type::AlreadyRated);
    QCOMPARE(m_rig.balance(), twei("10.50"));
    QFuture<Result<void>> discarded = outbox.discard(id);
    QTRY_VERIFY_WITH_TIMEOUT(discarded.isFinished(), patience);
}

void TestFirstLight::commentCostsAndEarns()
{
    auto *edit = m_rig.find<QPlainTextEdit>("commentEdit");
    auto *send = m_rig.find<QAbstractButton>("sendCommentButton");
    QVERIFY(edit && send);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Talks that are held every year are worth a line every year."));
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
    m_rig.click(send);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("10.70"), patience);
    QVERIFY(settled());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().discussion().comments(m_rig.post(kirkenes)->id)->size(), 7,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(statementItem(Line::CommentTributes).value_or(StatementItem()).amount,
                              twei("-0.40"), patience);
    QCOMPARE(statementItem(Line::CommentRewards)->amount, twei("0.60"));
    QVERIFY(edit->toPlainText().isEmpty());
}

void TestFirstLight::likeEarns()
{
    auto *list = m_rig.find<QListView>("commentList");
    QVERIFY(list);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_L);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("10.72"), patience);
    QVERIFY(settled());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_rig.session().discussion().comments(m_rig.post(kirkenes)->id)->at(0).comment.counts.like, 1,
        patience);
}

void TestFirstLight::minusCosts()
{
    const Result<QList<PostRow>> rows = m_rig.session().library().posts(PostList::All, std::nullopt, 100);
    QVERIFY(rows.ok());
    const auto other = std::find_if(rows->cbegin(), rows->cend(),
                                    [](const PostRow &row) { return !row.title.contains(kirkenes); });
    QVERIFY(other != rows->cend());
    QVERIFY(m_rig.open(other->title));
    auto *minus = m_rig.find<QAbstractButton>("minusButton");
    QTRY_VERIFY_WITH_TIMEOUT(minus->isEnabled(), patience);
    m_rig.click(minus);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("10.42"), patience);
    QVERIFY(settled());
    QTRY_COMPARE_WITH_TIMEOUT(statementItem(Line::SpentForMinuses).value_or(StatementItem()).amount,
                              twei("-0.30"), patience);
    QCOMPARE(m_rig.post(other->title)->mine.rating, std::optional(Rating::Minus));
}

void TestFirstLight::reportShowsTheLines()
{
    QVERIFY(m_rig.open(kirkenes));
    const PostId post = m_rig.post(kirkenes)->id;
    QVERIFY(!m_rig.session().wallet().latestReport(post)->has_value());
    auto *buy = m_rig.find<QAbstractButton>("buyReportButton");
    QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), patience);
    m_rig.click(buy);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.session().wallet().latestReport(post)->has_value(), patience);
    const PnlReport report = **m_rig.session().wallet().latestReport(post);
    QCOMPARE(report.line(Line::EarnedForPluses), twei("0.50"));
    QCOMPARE(report.line(Line::CommentRewards), twei("0.60"));
    QCOMPARE(report.line(Line::LikesOwn), twei("0.02"));
    QCOMPARE(report.line(Line::CommentTributes), twei("0.40"));
    QCOMPARE(report.line(Line::PnlReports), twei("1"));
    QCOMPARE(report.total, twei("-0.28"));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9.42"), patience);
    QVERIFY(settled());
    QCOMPARE(
        m_rig.platform()
            .command({QStringLiteral("audit"), QStringLiteral("--database"), m_rig.platform().database()})
            .trimmed(),
        QStringLiteral("The books hold."));
}

void TestFirstLight::publishPaysTheTribute()
{
    QVERIFY(!m_rig.platform().addAccount(QStringLiteral("Ben"), 20, QStringLiteral("5")).isEmpty());
    PublishAct act;
    act.id = PostId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    act.title = QStringLiteral("A note from the quay");
    act.body = QStringLiteral("The ferry was on time, and the gulls were not.");
    act.language = QStringLiteral("en");
    act.tags = {QStringLiteral("harbour")};
    m_rig.session().scheduler().refreshNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("14.42"), patience);
    QFuture<Result<IntentId>> submitted = m_rig.session().outbox().submit(act, twei("5"));
    QTRY_VERIFY_WITH_TIMEOUT(submitted.isFinished(), patience);
    QVERIFY(submitted.result().ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.balance(), twei("9.42"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.post(act.title).has_value(), patience);
    QVERIFY(m_rig.post(act.title)->own);
}

void TestFirstLight::exportsTheStatement()
{
    const auto sum = [this] {
        MoneySum all;
        for (const StatementItem &item : m_rig.session().wallet().statement(std::nullopt, 100).value())
            all.add(item.amount);
        return all.total().valueOr(Money());
    };
    QTRY_COMPARE_WITH_TIMEOUT(sum(), m_rig.balance(), patience);
    const WithoutPlatformWarnings quiet;
    QTest::keyClick(&m_rig.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_rig.window().findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QComboBox *>(QStringLiteral("formBox"))->setCurrentIndex(1);
    dialog->findChild<QAbstractButton *>(QStringLiteral("exportButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QFileDialog *>(), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("statement.json"));
    emit dialog->findChild<QFileDialog *>()->fileSelected(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json[u"closing_balance"][u"twei"].toString(), m_rig.balance().toDecimal());
    QCOMPARE(json[u"unexplained"][u"wei"].toString(), QStringLiteral("0"));
    auto *bar = m_rig.window().findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QVERIFY(bar->findChild<QLabel *>(QStringLiteral("text"))->text().contains(QStringLiteral("9.42 Twei")));
}

void TestFirstLight::keptToTheContract()
{
    if (!ContractProxy::wanted())
        QSKIP("No contract proxy stands between reader and platform; FARTHING_CONTRACT_PROXY names its "
              "command.");
    QCOMPARE(m_rig.proxy().violations(), QStringList());
}

void TestFirstLight::opensOfflineOnWhatItHolds()
{
    m_rig.stopReader();
    m_rig.platform().stop();
    QVERIFY(m_rig.startReader());
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.session().scheduler().connection().state, Connection::State::Offline,
                              patience);
    QVERIFY(!m_rig.session().scheduler().connection().message.isEmpty());
    QVERIFY(m_rig.open(kirkenes));
    QCOMPARE(m_rig.session().discussion().comments(m_rig.post(kirkenes)->id)->size(), 7);
    QCOMPARE(m_rig.balance(), twei("9.42"));
    QVERIFY(m_rig.find<QLabel>("stateText")->text().contains(QStringLiteral("ffline")));
}

void TestFirstLight::cleanupTestCase()
{
    m_rig.stopReader();
}

FARTHING_TEST(TestFirstLight)
#include "test_firstlight.moc"
