// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/truecost.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

namespace {

/// The account's entries as its platform has them, each with its post and whoever caused it; and what a
/// reader is told of them. Written without the class under test.
class Books
{
public:
    struct Entry
    {
        QDateTime at;
        Line line;
        int post;
        qint64 amount; ///< signed
        bool byOthers;
    };

    explicit Books(quint32 seed) : m_random(seed) {}

    void play(int entries);
    QList<StatementItem> statement() const;
    /// What the newest report of a post says; absent where none was bought.
    std::optional<PnlReport> report(int post) const;
    /// The post's figures as a reader can know them: own entries up to now, those of others until the report.
    qint64 known(int post, bool loss) const;
    qint64 all(bool loss) const;
    qint64 inMonth(const QDate &month, bool loss) const;

    static constexpr int posts = 9;
    static PostId idOf(int post) { return PostId{QStringLiteral("p%1").arg(post)}; }
    /// The account wrote the first three, and comments on the next three.
    static bool isMine(int post) { return post < 6; }

    QList<Entry> entries;

private:
    void add(Line line, int post, bool byOthers);

    QRandomGenerator m_random;
    QDateTime m_now = QDateTime(QDate(2025, 1, 30), QTime(21, 0), Qt::UTC);
    QMap<int, qsizetype> m_reportEnds; ///< how many entries were there when it was bought, by post
};

bool isLossEntry(const Books::Entry &entry)
{
    return isLoss(entry.line);
}

void Books::add(Line line, int post, bool byOthers)
{
    const qint64 size = m_random.bounded(1, 3'000'000);
    entries.append({m_now, line, post, isLoss(line) ? -size : size, byOthers});
}

void Books::play(int count)
{
    const QList<Line> own{Line::LikesOwn, Line::SpentForMinuses, Line::CommentTributes, Line::DislikesOwn};
    const QList<Line> others{Line::LikesCommenter, Line::LikesAuthor, Line::DislikesAuthor,
                             Line::DislikesCommenter};
    for (int i = 0; i < count; ++i) {
        // Several in one millisecond, too; and nights and months pass.
        if (m_random.bounded(3) > 0)
            m_now = m_now.addMSecs(m_random.bounded(40'000'000));
        const int post = m_random.bounded(posts);
        const int what = m_random.bounded(10);
        if (what == 0) {
            add(Line::PnlReports, post, false);
            m_reportEnds[post] = entries.size();
        } else if (what < 5 && isMine(post)) {
            add(others.at(m_random.bounded(4)), post, true);
        } else if (isMine(post) || what % 2 == 0) {
            // Earned for Pluses and Comment Rewards: the author's come from others, a reader's from oneself.
            add(what == 9 ? Line::EarnedForPluses : own.at(m_random.bounded(4)), post, what == 9 && post < 3);
        } else {
            add(own.at(m_random.bounded(2)), post, false);
        }
    }
}

QList<StatementItem> Books::statement() const
{
    QList<StatementItem> items;
    QMap<QString, qsizetype> days;
    for (const Entry &entry : entries) {
        StatementItem item = anItem(QStringLiteral("i%1").arg(items.size()), entry.amount);
        item.line = entry.line;
        item.at = entry.at;
        if (!entry.byOthers) {
            item.post = idOf(entry.post);
            items.append(item);
            continue;
        }
        item.causedBy = CausedBy::Others;
        item.at = entry.at.date().startOfDay(Qt::UTC);
        const QString key = item.at.toString() + QString::number(int(item.line));
        if (!days.contains(key)) {
            days.insert(key, items.size());
            items.append(item);
        } else {
            Money &sum = items[days.value(key)].amount;
            sum = sum.plus(item.amount).value();
        }
    }
    return items;
}

std::optional<PnlReport> Books::report(int post) const
{
    if (!m_reportEnds.contains(post))
        return std::nullopt;
    PnlReport report = aReport(QStringLiteral("r%1").arg(post), idOf(post));
    report.lines.fill(Money());
    const qsizetype end = m_reportEnds.value(post);
    report.takenAt = entries.at(end - 1).at;
    for (qsizetype i = 0; i < end; ++i) {
        const Entry &entry = entries.at(i);
        Money &line = report.lines.at(size_t(entry.line));
        if (entry.post == post)
            line = line.plus(Money::fromMinor(qAbs(entry.amount))).value();
    }
    return report;
}

qint64 Books::known(int post, bool loss) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        const bool told = !entry.byOthers || i < m_reportEnds.value(post, 0);
        if (entry.post == post && told && isLossEntry(entry) == loss)
            sum += qAbs(entry.amount);
    }
    return sum;
}

qint64 Books::all(bool loss) const
{
    qint64 sum = 0;
    for (const Entry &entry : entries)
        sum += isLossEntry(entry) == loss ? qAbs(entry.amount) : 0;
    return sum;
}

qint64 Books::inMonth(const QDate &month, bool loss) const
{
    qint64 sum = 0;
    for (const Entry &entry : entries)
        if (entry.at.date().year() == month.year() && entry.at.date().month() == month.month())
            sum += isLossEntry(entry) == loss ? qAbs(entry.amount) : 0;
    return sum;
}

CostedPost kept(int post)
{
    const QString author = post < 3 ? QStringLiteral("me") : QStringLiteral("author%1").arg(post % 2);
    return {Books::idOf(post), QStringLiteral("Post %1").arg(post),
            Person{AccountId{author}, author, std::nullopt}, Books::isMine(post), post * 60};
}

TrueCost costOf(const Books &books, const std::optional<Money> &unexplained = Money())
{
    TrueCostSum sum;
    for (int post = 0; post < Books::posts; ++post)
        if (const std::optional<PnlReport> report = books.report(post))
            sum.addReport(*report);
    for (const StatementItem &item : books.statement())
        sum.addMovement(item);
    for (int post = 0; post < Books::posts; ++post)
        sum.addPost(kept(post));
    return sum.result(unexplained).value();
}

StatementItem own(const QString &id, Line line, const PostId &post, const char *amount, int minutes = 0)
{
    StatementItem item = anItem(id, twei(amount).minor(), minutes);
    item.line = line;
    item.post = post;
    return item;
}

StatementItem ofOthers(const QString &id, Line line, const char *amount)
{
    StatementItem item = anItem(id, twei(amount).minor());
    item.line = line;
    item.at = noon().date().startOfDay(Qt::UTC);
    item.causedBy = CausedBy::Others;
    return item;
}

const CostRow *rowOf(const QList<CostRow> &rows, const QString &post)
{
    for (const CostRow &row : rows)
        if (row.of == CostRow::Of::Post && row.post.value == post)
            return &row;
    return nullptr;
}

} // namespace

class TrueCostTest : public TestCase
{
    Q_OBJECT

private slots:
    void dividesByHoursExactly_data();
    void dividesByHoursExactly();
    void randomBooksAddUp();
    void othersNeedAReport();
    void nobodyCanMoveWhatIsNotMine();
    void reportIsOfItsTime();
    void laterEntryBreaksATie();
    void sumsAuthors();
    void grantsAreNoProfit();
    void monthsBeforeTheFirstClaimAreUnknown();
    void platformsTimeBeatsOurs();
    void overflowIsAnError();
};

void TrueCostTest::dividesByHoursExactly_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("hourly");
    QTest::newRow("an hour") << qint64(500'000) << qint64(3600) << qint64(500'000);
    QTest::newRow("a minute") << qint64(500'000) << qint64(60) << qint64(30'000'000);
    QTest::newRow("third, down") << qint64(1) << qint64(10'800) << qint64(0);
    QTest::newRow("half, up") << qint64(1) << qint64(7200) << qint64(1);
    QTest::newRow("two thirds, up") << qint64(2) << qint64(10'800) << qint64(1);
    QTest::newRow("loss, half away from zero") << qint64(-1) << qint64(7200) << qint64(-1);
    QTest::newRow("loss, third") << qint64(-1) << qint64(10'800) << qint64(0);
    QTest::newRow("odd seconds") << qint64(7) << qint64(11) << qint64(2291);
    QTest::newRow("large") << qint64(9'000'000'000'000'000) << qint64(36'000) << qint64(900'000'000'000'000);
}

void TrueCostTest::dividesByHoursExactly()
{
    QFETCH(const qint64, total);
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, hourly);
    QCOMPARE(perHour(Money::fromMinor(total), seconds), std::optional(Money::fromMinor(hourly)));
    QVERIFY(!perHour(Money::fromMinor(total), 0));
    QVERIFY(!perHour(Money::fromMinor(std::numeric_limits<qint64>::max()), 1));
}

void TrueCostTest::randomBooksAddUp()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Books books(seed);
        books.play(int(seed));
        const TrueCost cost = costOf(books);
        const QByteArray at = QByteArray::number(seed);
        for (int post = 0; post < Books::posts; ++post) {
            const CostRow *row = rowOf(cost.posts, Books::idOf(post).value);
            if (!row)
                continue;
            QVERIFY2(row->figures.profit.minor() == books.known(post, false), at);
            QVERIFY2(row->figures.loss.minor() == books.known(post, true), at);
        }
        for (const CostRow &month : cost.months) {
            QVERIFY2(month.figures.profit.minor() == books.inMonth(month.month, false), at);
            QVERIFY2(month.figures.loss.minor() == books.inMonth(month.month, true), at);
        }
        const auto addsUp = [&](const QList<CostRow> &rows, const CostRow &all) {
            qint64 profit = 0;
            qint64 loss = 0;
            qint64 reports = 0;
            qint64 tributes = 0;
            for (const CostRow &row : rows) {
                profit += row.figures.profit.minor();
                loss += row.figures.loss.minor();
                reports += row.figures.reports.minor();
                tributes += row.figures.tributes.minor();
            }
            return profit == all.figures.profit.minor() && loss == all.figures.loss.minor() &&
                   reports == all.figures.reports.minor() && tributes == all.figures.tributes.minor() &&
                   profit == books.all(false) && loss == books.all(true) &&
                   profit - loss == all.figures.total.minor();
        };
        QVERIFY2(addsUp(cost.posts, cost.allPosts), at);
        QVERIFY2(addsUp(cost.authors, cost.allAuthors), at);
        QVERIFY2(addsUp(cost.months, cost.allMonths), at);
    }
}

void TrueCostTest::othersNeedAReport()
{
    const PostId post{QStringLiteral("p")};
    TrueCostSum sum;
    sum.addMovement(own(QStringLiteral("a"), Line::CommentTributes, post, "-0.4"));
    sum.addMovement(ofOthers(QStringLiteral("d"), Line::LikesCommenter, "0.3"));
    sum.addPost({post, QStringLiteral("P"), {}, true, 60});
    const TrueCost cost = sum.result(Money()).value();
    QCOMPARE(cost.posts.size(), 2);
    QVERIFY(cost.posts.at(0).figures.profitOpen);
    QVERIFY(!cost.posts.at(0).figures.lossOpen); // nothing that others cost is left to be told
    QVERIFY(!cost.posts.at(0).figures.perHour);
    QVERIFY(!cost.posts.at(0).boughtAt);
    QVERIFY(cost.posts.at(1).of == CostRow::Of::Elsewhere);
    QCOMPARE(cost.posts.at(1).figures.profit, twei("0.3"));
    // Together it is known whatever the posts are.
    QCOMPARE(cost.allPosts.figures.perHour, std::optional(twei("-6")));
}

void TrueCostTest::nobodyCanMoveWhatIsNotMine()
{
    const PostId post{QStringLiteral("p")};
    TrueCostSum sum;
    sum.addMovement(own(QStringLiteral("a"), Line::EarnedForPluses, post, "0.5"));
    sum.addMovement(ofOthers(QStringLiteral("d"), Line::LikesCommenter, "0.3"));
    sum.addPost({post, QStringLiteral("P"), {}, false, 60});
    const TrueCost cost = sum.result(Money()).value();
    QVERIFY(!cost.posts.at(0).figures.profitOpen);
    QCOMPARE(cost.posts.at(0).figures.perHour, std::optional(twei("30")));
    // Of a post that is not kept here nobody can tell.
    TrueCostSum gone;
    gone.addMovement(own(QStringLiteral("a"), Line::EarnedForPluses, post, "0.5"));
    gone.addMovement(ofOthers(QStringLiteral("d"), Line::LikesCommenter, "0.3"));
    QVERIFY(gone.result(Money())->posts.at(0).figures.profitOpen);
    QVERIFY(!gone.result(Money())->posts.at(0).figures.seconds);
    QVERIFY(gone.result(Money())->allPosts.figures.secondsOpen);
}

void TrueCostTest::reportIsOfItsTime()
{
    const PostId post{QStringLiteral("p")};
    PnlReport report = aReport(QStringLiteral("r"), post);
    report.lines.at(size_t(Line::LikesCommenter)) = twei("0.2");
    report.lines.at(size_t(Line::CommentTributes)) = twei("0.4");
    TrueCostSum sum;
    sum.addReport(report);
    sum.addMovement(own(QStringLiteral("a"), Line::CommentTributes, post, "-0.4", -1));
    sum.addMovement(own(QStringLiteral("b"), Line::PnlReports, post, "-1"));
    sum.addMovement(own(QStringLiteral("c"), Line::CommentTributes, post, "-0.4", 1));
    sum.addMovement(ofOthers(QStringLiteral("d"), Line::LikesCommenter, "0.3"));
    sum.addPost({post, QStringLiteral("P"), {}, true, 3600});
    const TrueCost cost = sum.result(Money()).value();
    const CostRow &row = cost.posts.at(0);
    QCOMPARE(row.boughtAt, std::optional(report.takenAt));
    QCOMPARE(row.figures.profit, twei("0.2"));
    QCOMPARE(row.figures.loss, twei("1.8"));
    QCOMPARE(row.figures.reports, twei("1"));
    QCOMPARE(row.figures.tributes, twei("0.8"));
    QVERIFY(!row.figures.profitOpen);
    QCOMPARE(row.figures.perHour, std::optional(twei("-1.6")));
    QCOMPARE(cost.posts.at(1).figures.profit, twei("0.1"));
}

void TrueCostTest::laterEntryBreaksATie()
{
    PnlReport first = aReport(QStringLiteral("z"), PostId{QStringLiteral("p")});
    PnlReport second = aReport(QStringLiteral("a"), PostId{QStringLiteral("p")});
    second.lastEntry = first.lastEntry + 3;
    second.lines.at(size_t(Line::LikesCommenter)) = twei("0.1");
    for (const bool turned : {false, true}) {
        TrueCostSum sum;
        sum.addReport(turned ? second : first);
        sum.addReport(turned ? first : second);
        QCOMPARE(sum.result(Money())->posts.first().figures.profit, twei("0.1"));
    }
}

void TrueCostTest::sumsAuthors()
{
    Books books(7);
    books.play(400);
    const TrueCost cost = costOf(books);
    QCOMPARE(cost.authors.size(), 4); // two authors, oneself, and what no report tells
    qint64 seconds = 0;
    for (const CostRow &row : cost.authors)
        seconds += row.figures.seconds.value_or(0);
    QCOMPARE(seconds, (0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8) * 60);
    QCOMPARE(cost.allAuthors.figures.seconds, std::optional(seconds));
    QCOMPARE(cost.allAuthors, cost.allPosts);
}

void TrueCostTest::grantsAreNoProfit()
{
    TrueCostSum sum;
    sum.addMovement(anItem(QStringLiteral("g"), twei("10").minor()));
    sum.addMovement(own(QStringLiteral("a"), Line::SpentForMinuses, PostId{QStringLiteral("p")}, "-0.3"));
    const TrueCost cost = sum.result(Money()).value();
    QCOMPARE(cost.allPosts.figures.total, twei("-0.3"));
    QCOMPARE(cost.posts.size(), 1);
    QCOMPARE(cost.months.size(), 1);
    QCOMPARE(cost.months.at(0).figures.grants, twei("10"));
    QCOMPARE(cost.months.at(0).figures.total, twei("-0.3"));
    QCOMPARE(cost.allMonths.figures.grants, twei("10"));
}

void TrueCostTest::monthsBeforeTheFirstClaimAreUnknown()
{
    const PostId post{QStringLiteral("p")};
    TrueCostSum sum;
    for (const int days : {-40, 0, 40}) {
        StatementItem item = own(QStringLiteral("i%1").arg(days), Line::EarnedForPluses, post, "0.5");
        item.at = noon().addDays(days);
        sum.addMovement(item);
    }
    sum.addReading({post, QDate(2025, 10, 1), 1800});
    const TrueCost cost = sum.result(Money()).value();
    QCOMPARE(cost.months.size(), 3);
    QVERIFY(!cost.months.at(0).figures.seconds && !cost.months.at(0).figures.perHour);
    QCOMPARE(cost.months.at(1).figures.perHour, std::optional(twei("1")));
    QVERIFY(cost.months.at(1).figures.secondsEstimated);
    QCOMPARE(cost.months.at(2).figures.seconds, std::optional<qint64>(0));
    QCOMPARE(cost.allMonths.figures.seconds, std::optional<qint64>(1800));
    QVERIFY(cost.allMonths.figures.secondsOpen && !cost.allMonths.figures.perHour);
}

void TrueCostTest::platformsTimeBeatsOurs()
{
    const PostId here{QStringLiteral("here")};
    const PostId gone{QStringLiteral("gone")};
    TrueCostSum sum;
    sum.addReading({here, QDate(2025, 10, 1), 30});
    sum.addReading({gone, QDate(2025, 9, 1), 20});
    sum.addReading({gone, QDate(2025, 10, 1), 25});
    sum.addPost({here, QStringLiteral("Here"), {}, false, 90});
    sum.addPost({PostId{QStringLiteral("elsewhere")}, QStringLiteral("E"), {}, false, 10});
    sum.addPost({PostId{QStringLiteral("never")}, QStringLiteral("N"), {}, false, 0});
    const TrueCost cost = sum.result(Money()).value();
    QCOMPARE(cost.posts.size(), 3);
    QCOMPARE(rowOf(cost.posts, QStringLiteral("here"))->figures.seconds, std::optional<qint64>(90));
    QCOMPARE(rowOf(cost.posts, QStringLiteral("gone"))->figures.seconds, std::optional<qint64>(45));
    QVERIFY(rowOf(cost.posts, QStringLiteral("gone"))->figures.secondsEstimated);
    QVERIFY(!rowOf(cost.posts, QStringLiteral("here"))->figures.secondsEstimated);
    QCOMPARE(cost.allPosts.figures.seconds, std::optional<qint64>(145));
}

void TrueCostTest::overflowIsAnError()
{
    TrueCostSum sum;
    for (int i = 0; i < 2; ++i) {
        StatementItem item = anItem(QString::number(i), std::numeric_limits<qint64>::max());
        item.line = Line::EarnedForPluses;
        sum.addMovement(item);
    }
    const Result<TrueCost> cost = sum.result(Money());
    QVERIFY(!cost);
    QCOMPARE(cost.error().kind, AppError::Kind::Overflow);
}

FARTHING_TEST(TrueCostTest)
#include "test_truecost.moc"
