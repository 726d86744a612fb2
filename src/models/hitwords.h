// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/searchhit.h"
#include "models/tone.h"
#include "sync/library.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

namespace farthing {

/// What a hit of a search says about itself, in words: shared by what paints it and what reads it aloud.
class HitWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::HitWords)

public:
    explicit HitWords(const Format &format) : m_format(format) {}

    /// The headline: that of the post, or what was booked.
    QString title(const SearchHit &hit) const;
    /// One line of what matters, the most important first: what it is, who wrote it, when. `row`: of an
    /// article, where it is known.
    QList<TonedText> details(const SearchHit &hit, const std::optional<PostRow> &row,
                             const QDateTime &now) const;
    /// The whole hit in one sentence for a screen reader.
    QString spoken(const SearchHit &hit, const std::optional<PostRow> &row, const QDateTime &now) const;

private:
    const Format &m_format;
};

} // namespace farthing
