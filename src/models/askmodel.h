// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/intentwords.h"
#include "models/keyedlistmodel.h"
#include "models/quotewords.h"
#include "models/twolines.h"
#include "sync/outbox.h"

namespace farthing {

class Session;

/// One paid act that asks again, in words, with the price of now.
struct AskEntry
{
    Intent intent;
    Money price; ///< of now
    TwoLines words;
    bool possible = true; ///< the platform would take it, as far as is known
    friend bool operator==(const AskEntry &, const AskEntry &) = default;
};

/// The paid acts that need the person, each with the price that it had and the one it has, and ticked where
/// it shall be sent. Qt::CheckStateRole is the tick; what would not be taken, or came back from a
/// backup and may be booked already, begins without one.
class AskModel : public KeyedListModel<AskEntry>
{
    Q_OBJECT

public:
    /// All outlive the model.
    AskModel(Session &session, const Format &format, QObject *parent = nullptr);

    /// What the ticked ones that can be sent come to.
    QList<Outbox::Consent> consents() const;
    Outbox::Total total() const { return m_outbox.totalOf(consents()); }
    /// The ticked ones that can be dropped; not those that may have been booked.
    QList<IntentId> droppable() const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// What is ticked, or what it comes to, may be another.
    void totalChanged();

protected:
    QString keyOf(const AskEntry &entry) const override { return entry.intent.id.value; }

private:
    void refresh();
    AskEntry entryOf(const Intent &intent) const;
    QString detail(const Intent &intent, Money price) const;
    bool isTicked(const AskEntry &entry) const;

    Outbox &m_outbox;
    const Format &m_format;
    const Clock &m_clock;
    IntentWords m_words;
    QuoteWords m_quoteWords;
    QHash<QString, bool> m_decided; ///< ticks that the person set or took away
};

} // namespace farthing
