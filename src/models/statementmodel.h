// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/format.h"
#include "models/keyedlistmodel.h"
#include "models/movementwords.h"
#include "sync/wallet.h"

namespace farthing {

/// Every movement of the account's money, newest first, read a page at a time as the view asks for it. New
/// movements are inserted above; nothing is reset.
class StatementModel : public KeyedListModel<StatementItem>
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< the whole StatementItem
        LineRole,                    ///< QString: the line's name
        SubjectRole,                 ///< QString: the post's title, "from others", or nothing
        AmountRole,                  ///< QString: the amount with its sign
        ToneRole,                    ///< int of Tone
        AtRole,                      ///< QDateTime
        TimeTextRole,                ///< QString: when, short
    };

    static constexpr int pageSize = 100;
    /// A refresh reads again at most this many; what was scrolled past comes back as the view asks for it.
    static constexpr int mostRefreshed = 1000;

    /// All outlive the model.
    StatementModel(Wallet &wallet, const Format &format, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);

protected:
    QString keyOf(const StatementItem &item) const override { return item.id.value; }

private:
    void refresh();

    Wallet &m_wallet;
    const Format &m_format;
    MovementWords m_words;
    const Clock &m_clock;
    bool m_complete = false;
};

} // namespace farthing
