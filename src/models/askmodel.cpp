// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/askmodel.h"

#include "sync/session.h"
#include "sync/wallet.h"

namespace farthing {

AskModel::AskModel(Session &session, const Format &format, QObject *parent)
    : KeyedListModel(parent),
      m_outbox(session.outbox()),
      m_format(format),
      m_clock(session.clock()),
      m_words(format),
      m_quoteWords(format)
{
    connect(&m_outbox, &Outbox::intentChanged, this, &AskModel::refresh);
    connect(&m_outbox, &Outbox::spendingChanged, this, &AskModel::totalChanged);
    // Level and balance say what can be sent.
    connect(&session.wallet(), &Wallet::accountChanged, this, &AskModel::refresh);
    refresh();
}

void AskModel::refresh()
{
    QList<AskEntry> entries;
    const QList<Intent> asking = m_outbox.asking();
    for (const Intent &intent : asking)
        entries.append(entryOf(intent));
    become(entries);
    emit totalChanged();
}

AskEntry AskModel::entryOf(const Intent &intent) const
{
    AskEntry entry;
    entry.intent = intent;
    entry.price = m_outbox.retryPrice(intent);
    const Quote quote = m_outbox.retryQuote(intent);
    // Whether the money and the limits allow it is said of all together.
    const bool refused = quote.refusal && *quote.refusal != Problem::Type::InsufficientFunds;
    entry.possible = intent.unanswered || (!refused && !quote.unsupportedWhy);
    entry.words.title = m_words.what(intent);
    entry.words.value = {m_format.amount(entry.price), Tone::Plain};
    entry.words.detail = detail(intent, entry.price);
    entry.words.quiet = !entry.possible;
    if (!entry.possible)
        entry.words.detail = m_quoteWords.whyNot(quote);
    return entry;
}

QString AskModel::detail(const Intent &intent, Money price) const
{
    const QString age = m_format.age(intent.createdAt, m_clock.now());
    if (intent.trouble == QString(backupTrouble))
        return m_words.why(intent);
    if (intent.unanswered)
        //: About an act that asks again; %1: when it was decided, "5 min"
        return tr("Sent before without an answer; it is paid once at most · %1").arg(age);
    if (price == intent.price)
        //: About an act that asks again; %1: when it was decided, "5 min"
        return tr("Price as before · %1").arg(age);
    //: About an act that asks again. %1: an amount, %2: when it was decided, "5 min"
    return tr("It was %1 · %2").arg(m_format.amount(intent.price), age);
}

bool AskModel::isTicked(const AskEntry &entry) const
{
    // What may have been booked under another key is not bought a second time by a glance.
    const bool unclear = entry.intent.trouble == QString(backupTrouble) && !entry.intent.unanswered;
    return m_decided.value(keyOf(entry), entry.possible && !unclear);
}

QList<Outbox::Consent> AskModel::consents() const
{
    QList<Outbox::Consent> consents;
    for (const AskEntry &entry : rows())
        if (entry.possible && isTicked(entry))
            consents.append({entry.intent.id, entry.price});
    return consents;
}

QList<IntentId> AskModel::droppable() const
{
    QList<IntentId> ids;
    for (const AskEntry &entry : rows())
        if (isTicked(entry) && !entry.intent.unanswered)
            ids.append(entry.intent.id);
    return ids;
}

QVariant AskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AskEntry &entry = at(index.row());
    if (role == Qt::CheckStateRole)
        return int(isTicked(entry) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole)
        return entry.words.spoken();
    return entry.words.data(role);
}

bool AskModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    m_decided.insert(keyOf(at(index.row())), value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit totalChanged();
    return true;
}

Qt::ItemFlags AskModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = KeyedListModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsUserCheckable : plain;
}

QHash<int, QByteArray> AskModel::roleNames() const
{
    QHash<int, QByteArray> names = KeyedListModel::roleNames();
    TwoLines::addNames(names);
    names.insert(Qt::CheckStateRole, "checkState");
    return names;
}

} // namespace farthing
