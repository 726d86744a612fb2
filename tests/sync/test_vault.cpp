// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/vault.h"

#include "sql/connection.h"
#include "support/readerfixture.h"

using namespace farthing;

/// The vault over a real store: what was bought stays, and stays whose it is.
class VaultTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void pagesNewestFirst();
    void keepsToOnePost();
    void knowsWhichAMovementPaidFor();
    void tellsTwoOfOneMomentByTheirEntries();
    void survivesARebuiltCache();
    void belongsToItsAccount();
    void survivesASignOut();
    void leavesOutWhatIsDamaged();
    void tellsWhatIsNew();
    void knowsWhatMovedSince_data();
    void knowsWhatMovedSince();
    void looksNotTooFarBack();

private:
    static PnlReport bought(const QString &id, const QString &post, int minutes)
    {
        PnlReport report = aReport(id, PostId{post});
        report.takenAt = noon(minutes);
        return report;
    }
    QStringList ids(const std::optional<PostId> &post = std::nullopt)
    {
        QStringList found;
        const VaultPage page = m_session->vault().reports(post, std::nullopt, 100).value();
        for (const VaultedReport &row : page.items)
            found << row.report.id.value;
        return found;
    }
    void reopen()
    {
        m_session.reset();
        m_store.reset();
        m_store = Store::open(m_folder->path(), &m_clock).value();
        m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    }
};

void VaultTest::pagesNewestFirst()
{
    QList<Change> changes{anAccount(), aPost(QStringLiteral("p"))};
    for (int i = 0; i < 25; ++i)
        changes << bought(QStringLiteral("r%1").arg(i, 2, 10, QLatin1Char('0')),
                          i % 2 ? QStringLiteral("p") : QStringLiteral("gone"), i / 2); // pairs of one time
    know(changes);
    QStringList found;
    std::optional<ReportKey> next;
    int pages = 0;
    do {
        const VaultPage page = m_session->vault().reports(std::nullopt, next, 10).value();
        for (const VaultedReport &row : page.items) {
            found << row.report.id.value;
            QCOMPARE(row.postTitle.has_value(), row.report.post == m_post);
        }
        next = page.next;
        ++pages;
    } while (next);
    QCOMPARE(pages, 3);
    QStringList wanted = found;
    std::sort(wanted.begin(), wanted.end(), std::greater<>());
    QCOMPARE(found.size(), 25);
    QCOMPARE(found, wanted);
}

void VaultTest::keepsToOnePost()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0),
          bought(QStringLiteral("b"), QStringLiteral("q"), 1),
          bought(QStringLiteral("c"), QStringLiteral("p"), 2)});
    QCOMPARE(ids(m_post), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    QCOMPARE(ids(), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
}

void VaultTest::knowsWhichAMovementPaidFor()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0),
          bought(QStringLiteral("b"), QStringLiteral("q"), 1),
          bought(QStringLiteral("c"), QStringLiteral("p"), 2)});
    const auto at = [this](const QDateTime &time) {
        const auto report = m_session->vault().boughtAt(m_post, time).value();
        return report ? report->id.value : QString();
    };
    QCOMPARE(at(noon(0)), QStringLiteral("a"));
    QCOMPARE(at(noon(2)), QStringLiteral("c"));
    QCOMPARE(at(noon(1)), QString()); // of another post
    QCOMPARE(at(noon(2).addMSecs(1)), QString());
    QCOMPARE(at(noon(2).addMSecs(-1)), QString());
}

void VaultTest::tellsTwoOfOneMomentByTheirEntries()
{
    PnlReport first = bought(QStringLiteral("z"), QStringLiteral("p"), 0);
    PnlReport second = bought(QStringLiteral("a"), QStringLiteral("p"), 0);
    first.lastEntry = 4;
    second.lastEntry = 5;
    know({anAccount(), first, second});
    QCOMPARE((*m_session->wallet().latestReport(m_post))->id, second.id);
}

void VaultTest::survivesARebuiltCache()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    m_session.reset();
    m_store.reset();
    for (const char *name : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(m_folder->filePath(QString::fromLatin1(name)));
    reopen();
    // Nobody knows yet whose window this is.
    QVERIFY(!m_session->vault().isSignedIn());
    QVERIFY(ids().isEmpty());
    know({anAccount()});
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
}

void VaultTest::belongsToItsAccount()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    QSignalSpy reset(&m_session->vault(), &Vault::reset);
    know({anAccount(QStringLiteral("other"))});
    QVERIFY(reset.size() > 0);
    QVERIFY(ids().isEmpty());
    know({bought(QStringLiteral("b"), QStringLiteral("p"), 1)});
    QCOMPARE(ids(), QStringList{QStringLiteral("b")});
    know({anAccount(QStringLiteral("me"), 2)});
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
    // The platform's list brings it again, and it is there once.
    know({bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
}

void VaultTest::survivesASignOut()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    QVERIFY(resultOf(m_store->confirmToken(QByteArray("mine"))).ok());
    QVERIFY(resultOf(m_store->forgetUnlessOf(QByteArray("another"))).ok());
    QVERIFY(ids().isEmpty());
    know({anAccount()});
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
}

void VaultTest::leavesOutWhatIsDamaged()
{
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0),
          bought(QStringLiteral("b"), QStringLiteral("p"), 1)});
    // While it is in use: at the next start it comes back from the backup.
    {
        auto connection = sql::Connection::open(
            {m_folder->filePath(QStringLiteral("own.db")), sql::Durability::Full, false});
        QVERIFY(
            connection.value()->execute(QStringLiteral("UPDATE report SET body = '{}' WHERE id = 'b'")).ok());
    }
    QCOMPARE(ids(), QStringList{QStringLiteral("a")});
    QCOMPARE(m_session->vault().reports(std::nullopt, std::nullopt, 10)->damaged, 1);
}

void VaultTest::tellsWhatIsNew()
{
    know({anAccount()});
    QSignalSpy added(&m_session->vault(), &Vault::added);
    know({bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    QCOMPARE(added.size(), 1);
    know({bought(QStringLiteral("a"), QStringLiteral("p"), 0)});
    QCOMPARE(added.size(), 1);
    // Once for all that arrive together.
    know({bought(QStringLiteral("b"), QStringLiteral("p"), 1),
          bought(QStringLiteral("c"), QStringLiteral("q"), 2)});
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.last().first().value<QSet<PostId>>(), (QSet<PostId>{m_post, {QStringLiteral("q")}}));
}

void VaultTest::knowsWhatMovedSince_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<int>("minutes"); // after the report
    QTest::addColumn<bool>("byOthers");
    QTest::addColumn<bool>("ownMoved");
    QTest::addColumn<bool>("othersStill");
    const QString here = QStringLiteral("p");
    QTest::newRow("own, later") << here << 1 << false << true << true;
    QTest::newRow("own, earlier") << here << -1 << false << false << true;
    QTest::newRow("own, the purchase itself") << here << 0 << false << false << true;
    QTest::newRow("own, elsewhere") << QStringLiteral("q") << 1 << false << false << true;
    QTest::newRow("others, the same day") << QString() << 1 << true << false << false;
    QTest::newRow("others, the day before") << QString() << -24 * 60 << true << false << true;
    QTest::newRow("others, the day after") << QString() << 24 * 60 << true << false << false;
}

void VaultTest::knowsWhatMovedSince()
{
    QFETCH(const QString, post);
    QFETCH(const int, minutes);
    QFETCH(const bool, byOthers);
    QFETCH(const bool, ownMoved);
    QFETCH(const bool, othersStill);
    QVERIFY(!m_session->vault().sinceReport(m_post)->has_value());
    StatementItem item = anItem(QStringLiteral("i"), -1, minutes);
    item.line = byOthers ? Line::DislikesCommenter : Line::CommentTributes;
    item.causedBy = byOthers ? CausedBy::Others : CausedBy::Own;
    if (byOthers)
        item.at = item.at.date().startOfDay(Qt::UTC); // as the platform does
    else
        item.post = PostId{post};
    StatementItem grant = anItem(QStringLiteral("g"), 10'000'000, 5);
    grant.causedBy = CausedBy::Others;
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0)}, {item, grant});
    const std::optional<SinceReport> since = m_session->vault().sinceReport(m_post).value();
    QCOMPARE(since, std::optional(SinceReport{noon(), ownMoved, othersStill}));
}

void VaultTest::looksNotTooFarBack()
{
    QList<StatementItem> items;
    for (int i = 0; i < Vault::mostLookedAt; ++i) {
        items << anItem(QStringLiteral("i%1").arg(i), -1, i + 1);
        items.last().line = Line::CommentTributes;
        items.last().post = PostId{QStringLiteral("q")};
    }
    know({anAccount(), bought(QStringLiteral("a"), QStringLiteral("p"), 0)}, items);
    std::optional<SinceReport> since = m_session->vault().sinceReport(m_post).value();
    QVERIFY(since && !since->ownMoved && !since->othersStill);
    StatementItem newest = anItem(QStringLiteral("newest"), -1, Vault::mostLookedAt + 1);
    newest.line = Line::CommentTributes;
    newest.post = m_post;
    know({}, {newest});
    since = m_session->vault().sinceReport(m_post).value();
    QCOMPARE(since->ownMoved, std::optional(true));
}

FARTHING_TEST(VaultTest)
#include "test_vault.moc"
