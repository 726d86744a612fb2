// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/intentwords.h"
#include "models/keyedlistmodel.h"

namespace farthing {

class Outbox;

/// Everything the person decided, newest first, with where it stands: what waits, what needs a decision, what
/// was refused and why, what was done lately. Claims of reading are shown only where something is wrong with
/// them.
class ActivityModel : public KeyedListModel<Intent>
{
    Q_OBJECT

public:
    enum Role {
        IntentRole = Qt::UserRole + 1, ///< the whole Intent
        StateRole,                     ///< int of Intent::State
        StateTextRole,                 ///< QString
        StateToneRole,                 ///< int of Tone
        ReasonRole,                    ///< QString, may be empty
        MoneyTextRole,                 ///< QString
        MoneyToneRole,                 ///< int of Tone
        TimeTextRole,                  ///< QString: when it was decided, short
        CanUndoRole,                   ///< bool: it was not sent yet
        CanRetryRole,                  ///< bool: it needs new consent, and no cap is in the way
        RetryTextRole,                 ///< QString: a button with the price and the balance after
        RetryPriceRole,                ///< Money that stands on it
        CanDiscardRole,                ///< bool
        CanEditRole,                   ///< bool: a text that is not on its way
        StateIconRole,                 ///< QString: name of the icon of its state
        OpenPostRole,                  ///< bool: it is about the post that is open
    };

    static constexpr int mostRows = 200;

    /// All outlive the model.
    ActivityModel(Outbox &outbox, const Format &format, const Clock &clock, QObject *parent = nullptr);

    /// Which post is open; an empty id: none.
    void setOpenPost(const PostId &post);
    /// Seconds in which the last undoable row is sent; absent where none counts down.
    std::optional<qint64> countdown() const;
    /// Time went by: what counts down says so.
    void tick();

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// The store could not be read.
    void failed(const farthing::AppError &error);

protected:
    QString keyOf(const Intent &intent) const override { return intent.id.value; }

private:
    void refresh();
    static bool shown(const Intent &intent);
    static bool asks(const Intent &intent);
    static bool canEdit(const Intent &intent);
    bool countsDown(const Intent &intent) const;
    QString reason(const Intent &intent) const;
    QString stateText(const Intent &intent) const;
    QString spoken(const Intent &intent) const;

    Outbox &m_outbox;
    const Format &m_format;
    IntentWords m_words;
    const Clock &m_clock;
    PostId m_openPost;
};

} // namespace farthing
