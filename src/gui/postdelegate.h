// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/theme.h"
#include "models/postwords.h"

#include <QtCore/QCache>
#include <QtCore/QHash>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyledItemDelegate>

namespace farthing {

/// Paints a row of the post list: a dot and weight for unread, the headline in two lines at most, then one
/// line of what matters with its state in words. For the rows of a PostListModel.
class PostDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int mostLines = 2;

    /// All outlive the delegate.
    PostDelegate(const Format &format, const Clock &clock, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A headline broken into lines for one width; the last is elided.
    struct Headline
    {
        QStringList lines;
    };
    struct Piece
    {
        QString text;
        QColor color;
        int width = 0;
    };

    const Headline &headline(const PostRow &row, int width) const;
    QSize sizeOf(const PostRow &row, const QStyleOptionViewItem &option) const;
    int linesOf(const PostRow &row, int width) const;
    void lookAtFont() const;
    QFont headlineFont(const PostRow &row) const;
    void paintHeadline(QPainter *painter, const QStyleOptionViewItem &option, const PostRow &row,
                       QRect area) const;
    void paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const PostRow &row,
                   QRect area) const;
    QList<Piece> metaPieces(const PostRow &row, const QFontMetrics &metrics, int width) const;
    static int lineHeight(const QFontMetrics &metrics);
    static int textWidth(const QStyleOptionViewItem &option);

    PostWords m_words;
    const Clock &m_clock;
    const Theme &m_theme;
    mutable QCache<QString, Headline> m_headlines;
    // A list that gets more rows asks for the heights of all of them anew: how many lines a headline has is
    // remembered, and so are the heights of a line.
    struct Lines
    {
        QString title;
        int width = 0;
        bool unread = false;
        int count = 0;
    };
    mutable QHash<PostId, Lines> m_lines;
    mutable QFont m_font;                     ///< for which these are
    mutable int m_headlineHeight[2] = {0, 0}; ///< read, unread
    mutable int m_metaHeight = 0;
};

} // namespace farthing
