// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/intent.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

namespace farthing {

class Outbox;

/// A comment that was handed over, as it was written.
struct SentComment
{
    IntentId id; ///< of the act; empty until it is one
    PostId post;
    QString body;
    std::optional<CommentId> parent;
    QString parentName; ///< for the eye
    std::optional<AvatarId> avatar = {};
};

/// What became of the comments that were sent from here: gives back what was not taken.
class SentComments : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SentComments(Outbox &outbox, const Format &format, QObject *parent = nullptr);

    /// Another one is on its way. What was refused under the same post, and was put back to be written anew,
    /// has been: it is dropped.
    void add(const IntentId &id, const SentComment &comment);
    /// Its text, which came back, stands where the next comment on its post is written.
    void putBack(const IntentId &id) { m_putBack.insert(id); }
    /// The name of whom it answered, where that is known.
    QString answered(const IntentId &id) const;
    /// It is written anew: nothing more is told of it.
    void letGo(const IntentId &id);
    /// Another account: nothing of this is its own.
    void forget();

signals:
    /// Refused; `why` is a sentence, or empty.
    void cameBack(const farthing::SentComment &comment, const QString &why);
    /// One that had come back was sent again from elsewhere, as it was.
    void sentAgain(const farthing::SentComment &comment);
    /// Undone before it was sent.
    void takenBack(const farthing::SentComment &comment);
    /// An act that was not sent from here is gone; if it was a comment, its text is in the draft on disk.
    void goneElsewhere();
    /// A comment that was not sent from here is on its way; what the draft on disk said of it is gone.
    void wentElsewhere(const farthing::CommentAct &comment);
    /// Something is different; after the others.
    void changed();

private:
    void intentChanged(const IntentId &id);
    void gone(const IntentId &id);
    void discard(const IntentId &id);

    Outbox &m_outbox;
    const Format &m_format;
    QHash<IntentId, SentComment> m_underway; ///< not decided yet
    QHash<IntentId, SentComment> m_returned; ///< refused
    QSet<IntentId> m_putBack;                ///< of these, what is written anew
};

} // namespace farthing
