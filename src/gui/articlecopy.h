// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/post.h"

#include <QtGui/QTextCursor>

namespace farthing {

/// An address that opens a post in this program.
QString postLink(const PostId &post);

/// A post as a Markdown file that somebody keeps: headline, author, date, link, and what the author wrote.
QString postMarkdown(const Post &post, const Format &format);

/// What is selected in the article as Markdown, with its source; empty where no word of the author is.
QString selectionMarkdown(const Post &post, const QTextCursor &selection);

} // namespace farthing
