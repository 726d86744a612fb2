// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchhits.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QTextEdit>

#include <functional>

namespace farthing {

/// Looks through the text of a view in slices of some milliseconds, block after block, whether it is laid out
/// or not: the longest article keeps nobody waiting.
class BlockSearch : public QObject
{
    Q_OBJECT

public:
    /// Where something stands in a text, at most so many.
    using Match = std::function<QList<TextRange>(QStringView text, int most)>;

    /// `view` outlives this.
    explicit BlockSearch(QTextEdit &view, QObject *parent = nullptr);

    /// From the beginning of what the view shows now; ends after `most` hits. What begins in one piece of a
    /// long paragraph may end up to `lookAhead` letters into the next.
    void start(Match match, int most, int lookAhead = 0);
    void stop();
    bool isRunning() const { return m_slice.isActive(); }

signals:
    /// In characters of the document, in its order.
    void found(const QList<farthing::TextRange> &ranges);
    void finished();

private:
    void look();
    QList<TextRange> hitsIn(const QTextBlock &block) const;

    QTextEdit &m_view;
    QPointer<QTextDocument> m_document;
    Match m_match;
    int m_left = 0;
    int m_lookAhead = 0;
    int m_block = 0; ///< the next that is looked through
    QTimer m_slice;
};

} // namespace farthing
