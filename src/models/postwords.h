// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "models/tone.h"
#include "sync/library.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace farthing {

/// What a row of posts says about itself, in words: shared by what paints it and what reads it aloud.
class PostWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::PostWords)

public:
    explicit PostWords(const Format &format) : m_format(format) {}

    /// What stands between the person and this post, the most important first: waits to be sent, earned 0.50,
    /// rated minus, can earn 0.50, saved. Empty where there is nothing.
    QList<TonedText> states(const PostRow &row) const;
    /// "6 comments"; empty where there is none.
    QString comments(const PostRow &row) const;
    /// What the mark of a post says whose text and images are here.
    static QString keptOffline();
    /// The whole row in one sentence for a screen reader.
    QString spoken(const PostRow &row, const QDateTime &now) const;
    const Format &format() const { return m_format; }

private:
    const Format &m_format;
};

} // namespace farthing
