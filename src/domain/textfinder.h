// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchhits.h"

#include <QtCore/QString>
#include <QtCore/QStringMatcher>

namespace farthing {

/// Finds letters as somebody types them anywhere in a text, in the middle of a word, too: whatever their case
/// and accents, with straight or printed quotation marks and dashes, and over what stands in a text unseen.
class TextFinder
{
public:
    explicit TextFinder(QStringView wanted = {});

    /// Finds nothing.
    bool isEmpty() const { return m_wanted.isEmpty(); }
    /// Where it stands, in the order of the text, at most `most`, none over another.
    QList<TextRange> in(QStringView text, int most) const;

private:
    QString m_wanted;
    QStringMatcher m_matcher;
};

} // namespace farthing
