// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"
#include "domain/rulebook.h"

#include <QtCore/QHash>

namespace farthing {

/// How much there is to read in a CommonMark text (economy: Read-to-Earn).
struct TextMeasure
{
    qint64 words = 0;         ///< of scripts with spaces
    qint64 cjkCharacters = 0; ///< Chinese, Japanese and Korean
    qint64 images = 0;        ///< their alternative texts are not read

    friend bool operator==(const TextMeasure &, const TextMeasure &) = default;
};
TextMeasure measure(const QString &markdown);

/// Seconds that a text takes under these rules. Of this rule there is one copy, so that whoever writes a post
/// sees the time that its platform will say.
int timeToRead(const QString &markdown, const Rulebook &rules);

/// The images of the platform that a text shows, or leads to, as `media:ID`, each once, in the order of the
/// text. Its address may stand apart, as in `![a][1]`.
QList<MediaId> mediaIn(const QString &markdown);
/// The text with other names for some of its images, wherever it says `media:ID`. They are exchanged in plain
/// words, too: use it for ids that nobody writes by chance.
QString withMedia(const QString &markdown, const QHash<MediaId, MediaId> &names);

} // namespace farthing
