// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readercheck.h"

#include "archive/statementexport.h"
#include "model/actionrequest.h"
#include "sync/wallet.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <numeric>

namespace farthing::model {

namespace {

QString textOf(std::optional<Money> amount)
{
    return amount ? amount->toDecimal() : QStringLiteral("unknown");
}

/// One movement in words that do not hang on who says it.
QString movementText(Time at, std::size_t line, const QString &post, const QString &comment, bool own,
                     const QString &amount)
{
    return QStringList{timeText(at),
                       QLatin1String(lineNames.at(line)),
                       post,
                       comment,
                       own ? QStringLiteral("own") : QStringLiteral("others"),
                       amount}
        .join(QLatin1Char(' '));
}

QString movementText(const StatementItem &item)
{
    return movementText(item.at.toMSecsSinceEpoch(), std::size_t(item.line),
                        item.post.value_or(PostId()).value, item.comment.value_or(CommentId()).value,
                        item.causedBy == CausedBy::Own, item.amount.toDecimal());
}

QString movementText(const StatementLine &item)
{
    return movementText(item.at, std::size_t(item.line), QString::fromStdString(item.post),
                        QString::fromStdString(item.comment), item.own, amountText(item.amount));
}

/// A cell of the CSV without its guard.
QString meant(QString cell)
{
    return cell.startsWith(QLatin1Char('\'')) ? cell.sliced(1) : cell;
}

/// The Money of an integer of wei; nothing where it is none, or finer than what is booked.
std::optional<Money> fromWei(const QString &wei)
{
    constexpr int digitsOfAMicro = 6;
    static const QRegularExpression integer(QStringLiteral("^(0|-?[1-9][0-9]*000000)$"));
    if (!integer.match(wei).hasMatch())
        return std::nullopt;
    return Money::fromMinor(wei == QLatin1String("0") ? 0 : wei.chopped(digitsOfAMicro).toLongLong());
}

} // namespace

ReaderCheck::ReaderCheck(const EconomyModel &model, int account, ReaderView &reader)
    : m_model(model), m_account(account), m_reader(reader)
{}

QStringList ReaderCheck::differences()
{
    m_differences.clear();
    compareBalance();
    compareStatement();
    compareDays();
    compareKeptDays();
    compareReports();
    compareCost();
    compareCsv();
    compareJson();
    return m_differences;
}

void ReaderCheck::compare(const QString &what, Micro expected, std::optional<Money> got)
{
    if (!got || got->minor() != expected)
        m_differences += QStringLiteral("account %1, %2: the books say %3, the reader %4")
                             .arg(m_account)
                             .arg(what, amountText(expected), textOf(got));
}

Micro ReaderCheck::closing(Time day) const
{
    Micro sum = 0;
    for (const StatementLine &item : m_model.ledger().statement(m_account)) {
        if (dayOf(item.at) <= day)
            sum += item.amount;
    }
    return sum;
}

std::optional<StatementTotals> ReaderCheck::totalsOf(const StatementPeriod &period)
{
    const auto source = m_reader.session().wallet().statementOpener(period)();
    if (!source) {
        m_differences += QStringLiteral("account %1: no statement").arg(m_account);
        return std::nullopt;
    }
    return (*source)->totals();
}

void ReaderCheck::compareBalance()
{
    const Wallet &wallet = m_reader.session().wallet();
    compare(QStringLiteral("balance"), m_model.ledger().balance(m_account),
            wallet.account() ? std::optional(wallet.account()->balance) : std::nullopt);
    const std::optional<StatementTotals> totals = totalsOf({});
    if (!totals)
        return;
    compare(QStringLiteral("closing balance"), m_model.ledger().balance(m_account), totals->closing);
    compare(QStringLiteral("unexplained"), 0, totals->unexplained);
}

/// The same movements, each once, in pages as the window asks for them.
void ReaderCheck::compareStatement()
{
    QStringList got;
    std::optional<StatementKey> after;
    constexpr int limit = 7;
    for (;;) {
        const Result<QList<StatementItem>> page = m_reader.session().wallet().statement(after, limit);
        if (!page || page->isEmpty())
            break;
        for (const StatementItem &item : *page)
            got += movementText(item);
        after = StatementKey{page->last().at, page->last().id};
    }
    QStringList expected;
    for (const StatementLine &item : m_model.ledger().statement(m_account))
        expected += movementText(item);
    std::sort(got.begin(), got.end());
    std::sort(expected.begin(), expected.end());
    if (got != expected)
        m_differences += QStringLiteral("account %1, statement: the books say\n%2\nthe reader\n%3")
                             .arg(m_account)
                             .arg(expected.join(QLatin1Char('\n')), got.join(QLatin1Char('\n')));
}

void ReaderCheck::compareDays()
{
    std::set<Time> days;
    for (const StatementLine &item : m_model.ledger().statement(m_account))
        days.insert(dayOf(item.at));
    for (const Time one : days) {
        const auto start = QDateTime::fromMSecsSinceEpoch(one * day, Qt::UTC);
        const std::optional<StatementTotals> totals = totalsOf({start, start.addDays(1)});
        if (totals)
            compare(QStringLiteral("closing of ") + timeText(one * day), closing(one), totals->closing);
    }
}

/// The sums that are kept beside the movements, of which the chart and the headings of days are made.
void ReaderCheck::compareKeptDays()
{
    std::map<Time, std::pair<Micro, Micro>> days; // earned and spent
    for (const StatementLine &item : m_model.ledger().statement(m_account)) {
        auto &[earned, spent] = days[dayOf(item.at)];
        (item.amount > 0 ? earned : spent) += item.amount;
    }
    const Result<QList<StatementDay>> kept = m_reader.session().wallet().statementDays();
    if (!kept || kept->size() != qsizetype(days.size())) {
        m_differences += QStringLiteral("account %1: other days than the books have").arg(m_account);
        return;
    }
    auto day = days.cbegin();
    for (const StatementDay &got : *kept) {
        const QString what = got.day.toString(Qt::ISODate);
        if (got.day.startOfDay(Qt::UTC).toMSecsSinceEpoch() != day->first * model::day)
            m_differences += QStringLiteral("account %1: no such day as %2").arg(m_account).arg(what);
        compare(QStringLiteral("earned on ") + what, day->second.first, got.earned);
        compare(QStringLiteral("spent on ") + what, day->second.second, got.spent);
        compare(QStringLiteral("kept closing of ") + what, closing(day->first), got.closing);
        ++day;
    }
}

/// At the end of a history a report was bought on every post, so nothing that others caused is open.
void ReaderCheck::compareCost()
{
    const Result<TrueCost> cost = m_reader.session().wallet().trueCostReader().read();
    if (!cost) {
        m_differences += QStringLiteral("account %1: no true cost").arg(m_account);
        return;
    }
    compareCostOfPosts(*cost);
    compareCostOfMonths(*cost);
    compare(QStringLiteral("unexplained of the true cost"), 0, cost->unexplained);
}

void ReaderCheck::compareCostOfPosts(const TrueCost &cost)
{
    Micro all = 0;
    int rows = 0;
    for (const CostRow &row : cost.posts) {
        const QString what = QStringLiteral(" of the post ") + row.post.value;
        const std::string id = row.post.value.toStdString();
        const Report books = m_model.ledger().report(m_account, id, m_model.now());
        const auto line = [&books](Line which) {
            return books.lines.at(std::size_t(which));
        };
        compare(QStringLiteral("profit") + what, books.profit, row.figures.profit);
        compare(QStringLiteral("loss") + what, books.loss, row.figures.loss);
        compare(QStringLiteral("total") + what, books.total, row.figures.total);
        compare(QStringLiteral("reports") + what, line(Line::PnlReports), row.figures.reports);
        compare(QStringLiteral("tributes") + what,
                line(Line::CommentTributes) + line(Line::PostPublishTribute), row.figures.tributes);
        if (row.of != CostRow::Of::Post || row.figures.profitOpen || row.figures.lossOpen)
            m_differences += QStringLiteral("account %1: something is open%2").arg(m_account).arg(what);
        const auto &readings = m_model.members().at(std::size_t(m_account)).readings;
        const auto read = readings.find(id);
        if (row.figures.seconds &&
            *row.figures.seconds != (read == readings.end() ? 0 : read->second.seconds))
            m_differences += QStringLiteral("account %1: other seconds%2").arg(m_account).arg(what);
        all += books.total;
        ++rows;
    }
    if (rows != int(m_model.posts().size()))
        m_differences += QStringLiteral("account %1: %2 posts have a cost").arg(m_account).arg(rows);
    compare(QStringLiteral("total of all posts"), all, cost.allPosts.figures.total);
    compareCostOfAuthors(cost);
}

/// Who wrote a removed post is known as well: it stays, without its text, for everybody with money on it, and
/// at the end of a history that is everybody.
void ReaderCheck::compareCostOfAuthors(const TrueCost &cost)
{
    std::map<QString, Report> authors;
    Micro all = 0;
    for (const auto &[id, post] : m_model.posts()) {
        const Report books = m_model.ledger().report(m_account, id, m_model.now());
        Report &sums = authors[QStringLiteral("Account %1").arg(post.author)];
        sums.profit += books.profit;
        sums.loss += books.loss;
        sums.total += books.total;
        all += books.total;
    }
    if (cost.authors.size() != qsizetype(authors.size()))
        m_differences += QStringLiteral("account %1: other authors").arg(m_account);
    for (const CostRow &row : cost.authors) {
        const QString what = QStringLiteral(" of the author ") + row.author.name;
        compare(QStringLiteral("profit") + what, authors[row.author.name].profit, row.figures.profit);
        compare(QStringLiteral("loss") + what, authors[row.author.name].loss, row.figures.loss);
        compare(QStringLiteral("total") + what, authors[row.author.name].total, row.figures.total);
    }
    compare(QStringLiteral("total of all authors"), all, cost.allAuthors.figures.total);
}

void ReaderCheck::compareCostOfMonths(const TrueCost &cost)
{
    std::map<QDate, std::array<Micro, lineCount + 1>> months;
    for (const StatementLine &item : m_model.ledger().statement(m_account)) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(item.at, Qt::UTC).date();
        months[QDate(date.year(), date.month(), 1)].at(std::size_t(item.line)) += item.amount;
    }
    if (cost.months.size() != qsizetype(months.size()))
        m_differences += QStringLiteral("account %1: other months").arg(m_account);
    for (const CostRow &row : cost.months) {
        const QString what = QStringLiteral(" of the month ") + row.month.toString(Qt::ISODate);
        const auto &lines = months[row.month];
        const Micro profit = std::accumulate(lines.begin(), lines.begin() + profitLineCount, Micro(0));
        const Micro loss =
            -std::accumulate(lines.begin() + profitLineCount, lines.begin() + lineCount, Micro(0));
        compare(QStringLiteral("profit") + what, profit, row.figures.profit);
        compare(QStringLiteral("loss") + what, loss, row.figures.loss);
        compare(QStringLiteral("total") + what, profit - loss, row.figures.total);
        compare(QStringLiteral("grants") + what, lines.at(std::size_t(Line::Grant)), row.figures.grants);
    }
}

/// The newest instance of each post, which is what the panel shows.
void ReaderCheck::compareReports()
{
    std::map<std::string, Report> newest;
    for (const Report &report : m_model.reports(m_account))
        newest[report.post] = report;
    for (const auto &[post, report] : newest) {
        const PostId id{QString::fromStdString(post)};
        const Result<std::optional<PnlReport>> got = m_reader.session().wallet().latestReport(id);
        if (!got || !*got) {
            m_differences += QStringLiteral("account %1: no report on %2").arg(m_account).arg(id.value);
            continue;
        }
        const PnlReport &shown = **got;
        for (std::size_t line = 0; line < lineCount; ++line)
            compare(QLatin1String(lineNames.at(line)) + QStringLiteral(" of ") + id.value,
                    report.lines.at(line), shown.lines.at(line));
        compare(QStringLiteral("profit of ") + id.value, report.profit, shown.profit);
        compare(QStringLiteral("loss of ") + id.value, report.loss, shown.loss);
        compare(QStringLiteral("total of ") + id.value, report.total, shown.total);
    }
}

QByteArray ReaderCheck::exported(StatementForm form)
{
    const auto source = m_reader.session().wallet().statementOpener({})();
    QBuffer buffer;
    if (!source || !buffer.open(QIODevice::WriteOnly))
        return {};
    StatementOrder order;
    order.form = form;
    const Result<void> done = writeStatement(**source, order, buffer, [](qint64, qint64) { return true; });
    return done ? buffer.data() : QByteArray();
}

/// Amounts and balances as the cells have them. No text of a history has a comma or a line in it.
void ReaderCheck::compareCsv()
{
    constexpr int amountCell = 8;
    constexpr int weiCell = 9;
    constexpr int balanceCell = 11;
    Micro sum = 0;
    int count = 0;
    const QStringList rows =
        QString::fromUtf8(exported(StatementForm::Csv)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (const QString &row : rows.mid(1)) {
        const QStringList cells = row.split(QLatin1Char(','));
        const Result<Money> amount = Money::parse(meant(cells.value(amountCell)));
        compare(QStringLiteral("wei in ") + row, amount ? amount->minor() : -1,
                fromWei(meant(cells.value(weiCell))));
        sum += amount ? amount->minor() : 0;
        compare(QStringLiteral("balance in ") + row, sum, fromWei(meant(cells.value(balanceCell))));
        ++count;
    }
    compare(QStringLiteral("sum of the CSV"), m_model.ledger().balance(m_account), Money::fromMinor(sum));
    compareCount(QStringLiteral("CSV"), count);
}

void ReaderCheck::compareJson()
{
    const QJsonObject statement = QJsonDocument::fromJson(exported(StatementForm::Json)).object();
    const auto money = [](const QJsonValue &value) {
        return fromWei(value.toObject().value(u"wei").toString());
    };
    Micro sum = 0;
    int count = 0;
    for (const QJsonValue &item : statement.value(u"items").toArray()) {
        sum += money(item.toObject().value(u"amount")).value_or(Money()).minor();
        compare(QStringLiteral("balance in the JSON"), sum, money(item.toObject().value(u"balance")));
        ++count;
    }
    const Micro balance = m_model.ledger().balance(m_account);
    compare(QStringLiteral("sum of the JSON"), balance, Money::fromMinor(sum));
    compare(QStringLiteral("closing balance of the JSON"), balance,
            money(statement.value(u"closing_balance")));
    compareCount(QStringLiteral("JSON"), count);
}

void ReaderCheck::compareCount(const QString &what, int count)
{
    const auto expected = int(m_model.ledger().statement(m_account).size());
    if (count != expected)
        m_differences += QStringLiteral("account %1, %2: %3 movements of %4")
                             .arg(m_account)
                             .arg(what)
                             .arg(count)
                             .arg(expected);
}

/// What stays unexplained where one movement never arrived, in wei and to the last of them.
QStringList ReaderCheck::differencesWithout(Money amount)
{
    m_differences.clear();
    const std::optional<StatementTotals> totals = totalsOf({});
    if (!totals)
        return m_differences;
    compare(QStringLiteral("unexplained"), amount.minor(), totals->unexplained);
    if (!totals->unexplained || totals->unexplained->toWei() != amount.toWei())
        m_differences +=
            QStringLiteral("in wei: %1 and not %2").arg(textOf(totals->unexplained), amount.toWei());
    return m_differences;
}

} // namespace farthing::model
