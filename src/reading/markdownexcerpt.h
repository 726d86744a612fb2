// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// The words of an article around and in a selection, as `ArticleDocument::selectedText` gives them, without
/// headline and byline.
struct SelectedWords
{
    QString before;
    QString selected;
    QString after;
};

/// The paragraphs, lists and other blocks of a Markdown text that a selection touches, as its author wrote
/// them, with the footnotes that were selected; empty where they cannot be told. What is looked at are the
/// letters: a selection knows nothing of the marks between them.
QString markdownExcerpt(const QString &body, const SelectedWords &words);

} // namespace farthing
