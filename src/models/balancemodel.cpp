// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancemodel.h"

#include <algorithm>
#include <chrono>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds pause(250);

QDate dayOf(const StatementItem &item)
{
    return item.at.toUTC().date();
}

} // namespace

BalanceModel::BalanceModel(Wallet &wallet, const Format &format, QObject *parent)
    : KeyedListModel(parent),
      m_wallet(wallet),
      m_format(format),
      m_utc(format.locale(), QTimeZone::utc()),
      m_words(m_utc)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_wallet, &Wallet::standingChanged, this, &BalanceModel::noteChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_changed)
            noteChange();
    });
    refresh();
}

/// At once after a quiet time, otherwise once for all that comes while a refresh is pouring in.
void BalanceModel::noteChange()
{
    m_changed = m_pause.isActive();
    if (m_changed)
        return;
    refresh();
    m_pause.start();
}

bool BalanceModel::closingsKnown() const
{
    return m_standing.state == StatementStanding::State::Explained ||
           m_standing.state == StatementStanding::State::Unexplained;
}

bool BalanceModel::readDays()
{
    const Result<QList<StatementDay>> days = m_wallet.statementDays();
    const Result<StatementStanding> standing = m_wallet.standing();
    if (!days || !standing) {
        emit failed(days ? standing.error() : days.error());
        return false;
    }
    m_days = *days;
    m_standing = *standing;
    return true;
}

std::optional<StatementKey> BalanceModel::start() const
{
    if (!m_beginning)
        return std::nullopt;
    return StatementKey{m_beginning->addDays(1).startOfDay(Qt::UTC), {}};
}

void BalanceModel::refresh()
{
    if (!readDays())
        return;
    const auto movements = std::count_if(rows().cbegin(), rows().cend(),
                                         [](const BalanceRow &row) { return row.movement.has_value(); });
    const int limit = std::clamp(int(movements), pageSize, mostRefreshed);
    const Result<QList<StatementItem>> items = m_wallet.statement(start(), limit);
    if (!items) {
        emit failed(items.error());
        return;
    }
    QList<BalanceRow> fresh = rowsOf(*items, {});
    const qsizetype read = fresh.size();
    keepRest(fresh);
    const bool complete = fresh.size() > read ? m_complete : items->size() < limit;
    // Nothing may be fetched below while rows above come and go.
    m_complete = true;
    become(fresh);
    m_complete = complete;
    emit daysChanged();
}

/// Whoever scrolled far keeps the place: what is loaded below the newest pages stays, with the sums of now.
void BalanceModel::keepRest(QList<BalanceRow> &fresh) const
{
    if (fresh.isEmpty())
        return;
    const int last = rowOf(keyOf(fresh.last()));
    if (last < 0)
        return;
    for (int row = last + 1; row < rowCount(); ++row)
        fresh.append(at(row).movement ? at(row) : heading(at(row).day));
}

void BalanceModel::beginWith(const std::optional<QDate> &day)
{
    m_beginning = day;
    const Result<QList<StatementItem>> items = m_wallet.statement(start(), pageSize);
    if (!items) {
        emit failed(items.error());
        return;
    }
    m_complete = items->size() < pageSize;
    restart(rowsOf(*items, {}));
}

int BalanceModel::rowOfDay(QDate day) const
{
    if (rowCount() == 0 || rows().first().day < day)
        // Of a day above the first row only the newest may be meant, and nothing is above that.
        return rowCount() == 0 || m_beginning ? -1 : 0;
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
                                    [day](const BalanceRow &row) { return !row.movement && row.day <= day; });
    return found == rows().cend() ? -1 : int(found - rows().cbegin());
}

BalanceRow BalanceModel::heading(QDate day) const
{
    const auto found =
        std::lower_bound(m_days.cbegin(), m_days.cend(), day,
                         [](const StatementDay &sums, QDate wanted) { return sums.day < wanted; });
    BalanceRow row{day, std::nullopt, std::nullopt, closingsKnown()};
    if (found != m_days.cend() && found->day == day)
        row.sums = *found;
    return row;
}

QList<BalanceRow> BalanceModel::rowsOf(const QList<StatementItem> &items, QDate above) const
{
    QList<BalanceRow> rows;
    rows.reserve(items.size() + 1);
    for (const StatementItem &item : items) {
        const QDate day = dayOf(item);
        if (day != above)
            rows.append(heading(day));
        above = day;
        rows.append({day, std::nullopt, item, false});
    }
    return rows;
}

bool BalanceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && rowCount() > 0;
}

void BalanceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const BalanceRow &last = rows().last(); // a heading never stands alone
    const Result<QList<StatementItem>> page =
        m_wallet.statement(StatementKey{last.movement->at, last.movement->id}, pageSize);
    if (!page) {
        m_complete = true; // Asking again at each scroll would only fail again.
        emit failed(page.error());
        return;
    }
    m_complete = page->size() < pageSize;
    append(rowsOf(*page, last.day));
}

QString BalanceModel::keyOf(const BalanceRow &row) const
{
    return row.movement ? QStringLiteral("i ") + row.movement->id.value
                        : QStringLiteral("d ") + QString::number(row.day.toJulianDay());
}

QString BalanceModel::spoken(const BalanceRow &row) const
{
    if (row.movement)
        return m_words.spoken(*row.movement);
    QString day = m_format.day(row.day);
    if (!row.sums)
        return day;
    const QString closing =
        row.closingKnown
            //: %1: an amount with its unit
            ? tr("Balance at the end of the day: %1.").arg(m_format.amountWithUnit(row.sums->closing))
            : tr("The balance at the end of the day is not known yet.");
    const Money spent = row.sums->spent.negated().valueOr(row.sums->spent);
    //: A day of the statement, read aloud. %1: a date, %2: a sentence about the balance, %3 and %4: amounts
    //: with their unit, %5: "3 movements"
    return tr("%1. %2 Earned %3, spent %4, %5.")
        .arg(day, closing, m_format.amountWithUnit(row.sums->earned), m_format.amountWithUnit(spent),
             tr("%Ln movement(s)", "of a day", int(row.sums->movements)));
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BalanceRow &row = at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(row);
    case HeadingRole:
        return !row.movement;
    case DayRole:
        return row.day;
    default:
        return row.movement ? movementData(*row.movement, role) : headingData(row, role);
    }
}

QVariant BalanceModel::headingData(const BalanceRow &row, int role) const
{
    const auto amount = [this](Money money) {
        return money.isZero() ? QString() : m_format.signedAmount(money);
    };
    switch (role) {
    case Qt::DisplayRole:
        return m_format.day(row.day);
    case ClosingRole:
        return m_format.amountOrUnknown(row.sums && row.closingKnown ? std::optional(row.sums->closing)
                                                                     : std::nullopt);
    case EarnedRole:
        return row.sums ? amount(row.sums->earned) : QString();
    case SpentRole:
        return row.sums ? amount(row.sums->spent) : QString();
    case MovementsRole:
        return row.sums ? tr("%Ln movement(s)", "of a day", int(row.sums->movements)) : QString();
    default:
        return {};
    }
}

QVariant BalanceModel::movementData(const StatementItem &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case StatementModel::LineRole:
        return lineTitle(item.line);
    case StatementModel::ItemRole:
        return QVariant::fromValue(item);
    case StatementModel::SubjectRole:
        return m_words.subject(item);
    case StatementModel::AmountRole:
        return m_format.signedAmount(item.amount);
    case StatementModel::ToneRole:
        return int(MovementWords::tone(item));
    case StatementModel::AtRole:
        return item.at;
    case StatementModel::TimeTextRole:
        // What others did is summed over the day, and has no moment.
        return item.causedBy == CausedBy::Others ? QString() : m_utc.time(item.at);
    default:
        return {};
    }
}

QHash<int, QByteArray> BalanceModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HeadingRole, "heading"},
                  {DayRole, "day"},
                  {ClosingRole, "closing"},
                  {EarnedRole, "earned"},
                  {SpentRole, "spent"},
                  {MovementsRole, "movements"}});
    return names;
}

} // namespace farthing
