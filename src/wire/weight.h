// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace farthing::wire {

// How many bytes of JSON a value becomes, without making them: never less, and more only by what its numbers
// and absent values could have been. A page of a list ends by them (platform-api: a page ends early at 4 MB).

/// A text with its quotation marks, escaped.
qint64 weightOf(const QString &text);
/// What the author, the tags and the media of a post, and its texts, are free to become.
qint64 weightOf(const Post &post);
qint64 weightOf(const Comment &comment);
qint64 weightOf(const PnlReport &report);
qint64 weightOf(const StatementItem &item);
qint64 weightOf(const StateValue &value);
/// With the envelope that says what it is a change of.
qint64 weightOf(const Change &change);

} // namespace farthing::wire
