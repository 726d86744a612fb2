// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "sync/outbox.h"

#include <algorithm>

namespace farthing {

ActivityModel::ActivityModel(Outbox &outbox, const Format &format, const Clock &clock, QObject *parent)
    : KeyedListModel(parent), m_outbox(outbox), m_format(format), m_words(format), m_clock(clock)
{
    connect(&m_outbox, &Outbox::intentChanged, this, [this](const IntentId &id) {
        refresh();
        // Its price may be another one while it is the same.
        if (const int row = rowOf(id.value); row >= 0)
            emit dataChanged(index(row), index(row), {RetryTextRole, RetryPriceRole});
        // Others may be held back by it, or not any more.
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {ReasonRole, Qt::AccessibleTextRole});
    });
    connect(&m_outbox, &Outbox::spendingChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1),
                             {CanRetryRole, RetryTextRole, ReasonRole, Qt::AccessibleTextRole});
    });
    refresh();
}

bool ActivityModel::shown(const Intent &intent)
{
    return !std::holds_alternative<ReadAct>(intent.act) || intent.state == Intent::State::NeedsYou ||
           intent.state == Intent::State::Refused;
}

void ActivityModel::refresh()
{
    const Result<QList<Intent>> intents = m_outbox.intents(mostRows);
    if (!intents) {
        emit failed(intents.error());
        return;
    }
    QList<Intent> rows;
    std::copy_if(intents->cbegin(), intents->cend(), std::back_inserter(rows), &ActivityModel::shown);
    become(rows);
}

void ActivityModel::setOpenPost(const PostId &post)
{
    if (post == m_openPost)
        return;
    m_openPost = post;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {OpenPostRole});
}

bool ActivityModel::asks(const Intent &intent)
{
    return intent.state == Intent::State::NeedsYou || intent.state == Intent::State::Refused;
}

bool ActivityModel::countsDown(const Intent &intent) const
{
    return intent.state == Intent::State::Waiting && intent.sendAfter > m_clock.now();
}

std::optional<qint64> ActivityModel::countdown() const
{
    std::optional<qint64> longest;
    for (const Intent &intent : rows())
        if (countsDown(intent))
            longest = std::max(longest.value_or(0), m_clock.now().secsTo(intent.sendAfter));
    return longest;
}

void ActivityModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1),
                         {StateTextRole, TimeTextRole, Qt::AccessibleTextRole});
}

QString ActivityModel::stateText(const Intent &intent) const
{
    if (!countsDown(intent))
        return m_words.state(intent).text;
    const qint64 milliseconds = m_clock.now().msecsTo(intent.sendAfter);
    //: The state of an act that can still be taken back; %1: a span such as "4 s"
    return tr("sent in %1").arg(m_format.span((milliseconds + 999) / 1000));
}

QString ActivityModel::spoken(const Intent &intent) const
{
    //: An act read aloud. %1: what, %2: its state, %3: what it costs
    QString words =
        tr("%1: %2, %3.").arg(m_words.what(intent), stateText(intent), m_words.money(intent).text);
    const QString reason = this->reason(intent);
    if (!reason.isEmpty())
        words += QLatin1Char(' ') + reason;
    return words;
}

bool ActivityModel::canEdit(const Intent &intent)
{
    const bool text = std::holds_alternative<CommentAct>(intent.act) ||
                      std::holds_alternative<PublishAct>(intent.act) ||
                      std::holds_alternative<EditPostAct>(intent.act);
    return text && !intent.unanswered && (intent.state == Intent::State::Waiting || asks(intent));
}

QString ActivityModel::reason(const Intent &intent) const
{
    if (const std::optional<Intent> before = m_outbox.heldBy(intent))
        //: Why an act waits. %1: another act, "Comment on “Cod quota”"; %2: its state, "refused"
        return tr("Waits for what it belongs to: %1, %2.")
            .arg(m_words.what(*before), m_words.state(*before).text);
    const QString why = m_words.why(intent);
    const QString stopped = asks(intent) ? m_words.retryStopped(m_outbox.retryQuote(intent)) : QString();
    if (why.isEmpty() || stopped.isEmpty())
        return why + stopped;
    //: Two sentences: why an act was refused, and which limit is in the way of sending it again
    return tr("%1 %2").arg(why, stopped);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Intent &intent = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.what(intent);
    case Qt::AccessibleTextRole:
        return spoken(intent);
    case IntentRole:
        return QVariant::fromValue(intent);
    case StateRole:
        return int(intent.state);
    case StateTextRole:
        return stateText(intent);
    case StateToneRole:
        return int(m_words.state(intent).tone);
    case ReasonRole:
        return reason(intent);
    case MoneyTextRole:
        return m_words.money(intent).text;
    case MoneyToneRole:
        return int(m_words.money(intent).tone);
    case TimeTextRole:
        return m_format.age(intent.createdAt, m_clock.now());
    case CanUndoRole:
        return intent.state == Intent::State::Waiting;
    case RetryTextRole:
        return m_words.retry(m_outbox.retryQuote(intent));
    case RetryPriceRole:
        return QVariant::fromValue(m_outbox.retryPrice(intent));
    case CanRetryRole:
        return asks(intent) && !m_outbox.retryQuote(intent).stop;
    case CanDiscardRole:
        return asks(intent);
    case CanEditRole:
        return canEdit(intent);
    case StateIconRole:
        return IntentWords::icon(intent);
    case OpenPostRole:
        return !m_openPost.isEmpty() && postOf(intent.act) == m_openPost;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IntentRole, "intent"},
                  {StateRole, "state"},
                  {StateTextRole, "stateText"},
                  {StateToneRole, "stateTone"},
                  {ReasonRole, "reason"},
                  {MoneyTextRole, "moneyText"},
                  {MoneyToneRole, "moneyTone"},
                  {TimeTextRole, "timeText"},
                  {CanUndoRole, "canUndo"},
                  {CanRetryRole, "canRetry"},
                  {RetryTextRole, "retryText"},
                  {RetryPriceRole, "retryPrice"},
                  {CanDiscardRole, "canDiscard"},
                  {CanEditRole, "canEdit"},
                  {StateIconRole, "stateIcon"},
                  {OpenPostRole, "openPost"}});
    return names;
}

} // namespace farthing
