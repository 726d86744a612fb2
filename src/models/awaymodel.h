// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/away.h"
#include "models/keyedlistmodel.h"
#include "models/twolines.h"

namespace farthing {

/// One thing that happened while the person was away, in words, and what it speaks of.
struct AwayEntry
{
    enum class Kind { Reply, Reaction, Earning, Level, Gate, Settled };

    Kind kind = Kind::Reply;
    QString key;
    TwoLines words;
    PostId post;
    CommentId comment;
    IntentId intent;
    Gate gate = Gate::Plus;

    friend bool operator==(const AwayEntry &, const AwayEntry &) = default;
};

/// What happened while the person was away, as a list: replies, what was earned, what opened, what was
/// settled.
class AwayModel : public KeyedListModel<AwayEntry>
{
    Q_OBJECT

public:
    /// `format` outlives the model.
    explicit AwayModel(const Format &format, QObject *parent = nullptr);

    /// `now` tells how long ago things are.
    void setNews(const AwayNews &news, const QDateTime &now);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QString keyOf(const AwayEntry &entry) const override { return entry.key; }

private:
    AwayEntry reply(const AwayReply &reply, const QDateTime &now) const;
    AwayEntry reaction(const AwayReaction &reaction) const;
    AwayEntry earning(const AwayEarning &earning) const;
    AwayEntry level(int level) const;
    AwayEntry gate(const AwayGate &gate) const;
    AwayEntry settled(const Intent &intent) const;
    static QString quoted(const Comment &comment);

    const Format &m_format;
};

} // namespace farthing
