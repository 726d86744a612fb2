// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/truecost.h"

#include <QtCore/QtNumeric>

namespace farthing {

namespace {

constexpr qint64 secondsPerHour = 3600;

QDate monthOf(const QDateTime &time)
{
    const QDate day = time.toUTC().date();
    return {day.year(), day.month(), 1};
}

/// A report has sizes, the statement signs.
Money signedAmount(const PnlReport &report, Line line)
{
    const Money size = report.line(line);
    return isLoss(line) ? size.negated().valueOr(size) : size;
}

bool isTribute(Line line)
{
    return line == Line::CommentTributes || line == Line::PostPublishTribute;
}

} // namespace

std::optional<Money> perHour(Money total, qint64 seconds)
{
    if (seconds <= 0 || seconds > std::numeric_limits<qint64>::max() / (2 * secondsPerHour))
        return std::nullopt;
    const qint64 whole = total.minor() / seconds;
    const qint64 rest = total.minor() % seconds;
    const qint64 half = rest < 0 ? -(seconds / 2) : seconds / 2;
    qint64 hours = 0;
    if (qMulOverflow(whole, secondsPerHour, &hours) ||
        qAddOverflow(hours, (rest * secondsPerHour + half) / seconds, &hours))
        return std::nullopt;
    return Money::fromMinor(hours, total.unit());
}

/// The second half of the sum: from sheets to rows. Money that overflows on the way is kept as an error.
class TrueCostSum::Summing
{
public:
    Summing(const TrueCostSum &sum, const std::optional<Money> &unexplained)
        : m_sum(sum), m_complete(unexplained && unexplained->isZero())
    {
        m_cost.unexplained = unexplained;
    }

    Result<TrueCost> run();

private:
    void take(Result<Money> amount, Money &into);
    void addTo(Sheet &sheet, const Sheet &more);
    Sheet withOthers(const PostSums &post);
    Sheet elsewhere();
    CostFigures figures(const Sheet &sheet);
    void addPosts();
    void addAuthors();
    void addMonths();
    void addElsewhere(QList<CostRow> &rows);
    static void addSeconds(CostFigures &into, const CostFigures &from);
    static bool needsReport(const PostSums &post)
    {
        return post.paidTribute || !post.known || post.known->mine;
    }
    static void finish(CostFigures &figures);

    const TrueCostSum &m_sum;
    const bool m_complete;
    QList<Sheet> m_sheets; ///< of the posts, in their order
    CostFigures m_rest;
    TrueCost m_cost;
    std::optional<AppError> m_error;
};

void TrueCostSum::add(Sheet &sheet, Line line, Money amount)
{
    Money &sum = sheet.lines.at(size_t(line));
    const Result<Money> next = sum.plus(amount);
    if (next)
        sum = *next;
    else
        m_error = next.error();
}

void TrueCostSum::addReport(const PnlReport &report)
{
    std::optional<PnlReport> &held = m_posts[report.post].report;
    if (!held || held->lastEntry < report.lastEntry)
        held = report;
}

void TrueCostSum::addMovement(const StatementItem &item)
{
    add(m_all, item.line, item.amount);
    add(m_months[monthOf(item.at)].all, item.line, item.amount);
    if (item.causedBy == CausedBy::Others || !item.post || item.line == Line::Grant)
        return;
    PostSums &post = m_posts[*item.post];
    add(post.own, item.line, item.amount);
    if (post.report && item.at <= post.report->takenAt)
        add(post.ownInReport, item.line, item.amount);
    post.paidTribute |= isTribute(item.line);
    if (item.postTitle)
        post.title = *item.postTitle;
}

void TrueCostSum::addReading(const ReadingSum &reading)
{
    m_posts[reading.post].readHere += reading.seconds;
    m_months[reading.month].readHere += reading.seconds;
    if (!m_readingBegins || reading.month < *m_readingBegins)
        m_readingBegins = reading.month;
}

void TrueCostSum::addPost(const CostedPost &post)
{
    const auto held = m_posts.find(post.id);
    if (held != m_posts.end())
        held->known = post;
    else if (post.countedSeconds > 0)
        m_posts[post.id].known = post;
}

Result<TrueCost> TrueCostSum::result(const std::optional<Money> &unexplained) const
{
    if (m_error)
        return *m_error;
    return Summing(*this, unexplained).run();
}

void TrueCostSum::Summing::take(Result<Money> amount, Money &into)
{
    if (amount)
        into = *amount;
    else
        m_error = amount.error();
}

void TrueCostSum::Summing::addTo(Sheet &sheet, const Sheet &more)
{
    for (size_t line = 0; line < sheet.lines.size(); ++line)
        take(sheet.lines.at(line).plus(more.lines.at(line)), sheet.lines.at(line));
}

/// Own movements, and what the report has beyond those that it contains. A line that is an own movement of
/// the same millisecond, booked after the report, would leave less than nothing there.
TrueCostSum::Sheet TrueCostSum::Summing::withOthers(const PostSums &post)
{
    Sheet sheet = post.own;
    if (!post.report)
        return sheet;
    for (const Line line : reportLines()) {
        Money others;
        take(signedAmount(*post.report, line).minus(post.ownInReport.lines.at(size_t(line))), others);
        if (isLoss(line) ? others.isNegative() : !others.isNegative())
            take(sheet.lines.at(size_t(line)).plus(others), sheet.lines.at(size_t(line)));
    }
    return sheet;
}

TrueCostSum::Sheet TrueCostSum::Summing::elsewhere()
{
    Sheet rest = m_sum.m_all;
    rest.lines.at(size_t(Line::Grant)) = Money();
    for (const Sheet &sheet : m_sheets) {
        for (size_t line = 0; line < rest.lines.size(); ++line)
            take(rest.lines.at(line).minus(sheet.lines.at(line)), rest.lines.at(line));
    }
    return rest;
}

CostFigures TrueCostSum::Summing::figures(const Sheet &sheet)
{
    CostFigures figures;
    MoneySum profit;
    MoneySum loss;
    MoneySum tributes;
    for (const Line line : reportLines()) {
        const Money amount = sheet.lines.at(size_t(line));
        if (!isLoss(line))
            profit.add(amount);
        else
            loss.subtract(amount);
        if (isTribute(line))
            tributes.subtract(amount);
    }
    take(profit.total(), figures.profit);
    take(loss.total(), figures.loss);
    take(figures.profit.minus(figures.loss), figures.total);
    take(sheet.lines.at(size_t(Line::PnlReports)).negated(), figures.reports);
    take(tributes.total(), figures.tributes);
    figures.grants = sheet.lines.at(size_t(Line::Grant));
    return figures;
}

void TrueCostSum::Summing::finish(CostFigures &figures)
{
    if (figures.seconds && !figures.secondsOpen && !figures.profitOpen && !figures.lossOpen)
        figures.perHour = farthing::perHour(figures.total, *figures.seconds);
}

void TrueCostSum::Summing::addSeconds(CostFigures &into, const CostFigures &from)
{
    into.secondsOpen |= from.secondsOpen || !from.seconds;
    if (!from.seconds)
        return;
    into.seconds = into.seconds.value_or(0) + *from.seconds;
    into.secondsEstimated |= from.secondsEstimated;
}

void TrueCostSum::Summing::addPosts()
{
    for (const PostSums &post : m_sum.m_posts)
        m_sheets.append(withOthers(post));
    m_rest = figures(elsewhere());
    Sheet all;
    qsizetype row = 0;
    for (auto post = m_sum.m_posts.cbegin(); post != m_sum.m_posts.cend(); ++post, ++row) {
        CostRow cost;
        cost.of = CostRow::Of::Post;
        cost.post = post.key();
        cost.title = post->known ? post->known->title : post->title;
        if (post->known)
            cost.author = post->known->author;
        cost.figures = figures(m_sheets.at(row));
        if (needsReport(*post) && post->report)
            cost.boughtAt = post->report->takenAt;
        const bool open = needsReport(*post) && !post->report;
        cost.figures.profitOpen = open && (!m_complete || !m_rest.profit.isZero());
        cost.figures.lossOpen = open && (!m_complete || !m_rest.loss.isZero());
        if (post->known)
            cost.figures.seconds = post->known->countedSeconds;
        else if (post->readHere > 0)
            cost.figures.seconds = post->readHere;
        if (!post->known)
            cost.figures.secondsEstimated = true;
        addSeconds(m_cost.allPosts.figures, cost.figures);
        finish(cost.figures);
        m_cost.posts.append(cost);
        addTo(all, m_sheets.at(row));
    }
    addElsewhere(m_cost.posts);
    addTo(all, elsewhere());
    const CostFigures seconds = m_cost.allPosts.figures;
    m_cost.allPosts.figures = figures(all);
    addSeconds(m_cost.allPosts.figures, seconds);
    finish(m_cost.allPosts.figures);
}

/// No reading belongs to it: its minutes are none, and known.
void TrueCostSum::Summing::addElsewhere(QList<CostRow> &rows)
{
    if (m_rest.profit.isZero() && m_rest.loss.isZero())
        return;
    CostRow rest;
    rest.of = CostRow::Of::Elsewhere;
    rest.figures = m_rest;
    rest.figures.seconds = 0;
    rows.append(rest);
}

void TrueCostSum::Summing::addAuthors()
{
    struct Author
    {
        CostRow row;
        Sheet sheet;
    };
    QMap<AccountId, Author> authors;
    qsizetype row = 0;
    for (const CostRow &post : std::as_const(m_cost.posts)) {
        if (post.of != CostRow::Of::Post)
            continue;
        Author &author = authors[post.author.id];
        author.row.of = CostRow::Of::Author;
        author.row.author = post.author;
        author.row.figures.profitOpen |= post.figures.profitOpen;
        author.row.figures.lossOpen |= post.figures.lossOpen;
        if (post.boughtAt && (!author.row.boughtAt || *post.boughtAt < *author.row.boughtAt))
            author.row.boughtAt = post.boughtAt;
        addSeconds(author.row.figures, post.figures);
        addTo(author.sheet, m_sheets.at(row++));
    }
    for (Author &author : authors) {
        const CostFigures known = author.row.figures;
        author.row.figures = figures(author.sheet);
        author.row.figures.profitOpen = known.profitOpen;
        author.row.figures.lossOpen = known.lossOpen;
        author.row.figures.seconds = known.seconds;
        author.row.figures.secondsOpen = known.secondsOpen;
        author.row.figures.secondsEstimated = known.secondsEstimated;
        finish(author.row.figures);
        m_cost.authors.append(author.row);
    }
    addElsewhere(m_cost.authors);
    m_cost.allAuthors = m_cost.allPosts;
}

/// Of a month before the first claim that was kept, nobody here knows how long was read.
void TrueCostSum::Summing::addMonths()
{
    CostFigures seconds;
    for (auto month = m_sum.m_months.cbegin(); month != m_sum.m_months.cend(); ++month) {
        CostRow cost;
        cost.of = CostRow::Of::Month;
        cost.month = month.key();
        cost.figures = figures(month->all);
        cost.figures.secondsEstimated = true;
        if (m_sum.m_readingBegins && month.key() >= *m_sum.m_readingBegins)
            cost.figures.seconds = month->readHere;
        addSeconds(seconds, cost.figures);
        finish(cost.figures);
        m_cost.months.append(cost);
    }
    m_cost.allMonths.figures = figures(m_sum.m_all);
    m_cost.allMonths.figures.secondsEstimated = true;
    addSeconds(m_cost.allMonths.figures, seconds);
    finish(m_cost.allMonths.figures);
}

Result<TrueCost> TrueCostSum::Summing::run()
{
    addPosts();
    addAuthors();
    addMonths();
    if (m_error)
        return *m_error;
    return m_cost;
}

} // namespace farthing
