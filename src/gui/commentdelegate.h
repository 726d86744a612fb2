// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commenttext.h"
#include "gui/rowbuttonsdelegate.h"
#include "models/commentwords.h"

#include <QtCore/QCache>

#include <functional>

namespace farthing {

class Avatars;

/// What can be pressed in a row of a discussion. `Thread` and above are the lines left of replies: `Thread` +
/// depth of the comment that the line hangs on.
enum CommentButton {
    LikeButton,
    DislikeButton,
    ReplyButton,
    RemoveButton,
    UndoButton,
    RetryButton,
    EditButton,
    DiscardButton,
    ShowButton, ///< of a comment that is one line because its author is muted
    FoldButton,
    ThreadButton
};

/// Paints a comment: avatar, name, text, and quietly what can be done with it; replies are indented and hang
/// on a line by which their thread folds.
class CommentDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    /// Steps by which replies are indented; deeper ones stay there.
    static constexpr int mostSteps = 4;

    /// All outlive the delegate.
    CommentDelegate(Avatars &avatars, const Format &format, const Theme &theme, QObject *parent = nullptr);

    /// Who answers what a button would cost or why it cannot be pressed.
    using Hints = std::function<QString(const CommentEntry &, CommentButton)>;
    void setHints(Hints hints) { m_hints = std::move(hints); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Who guesses the height of a row of this width from its depth and the size of its text, without setting
    /// it.
    std::function<int(int depth, int size)> guesses(int width) const;
    /// About as high is the line in place of a muted person's comment.
    int mutedHeight(int width) const;
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                 QPoint position) const override;
    QString hint(const QModelIndex &index, int button) const override;
    /// Where a button stands, in the view's coordinates; empty where the row has none of this kind.
    QRect areaOf(const QStyleOptionViewItem &option, const QModelIndex &index, CommentButton button) const;

    using RowButtonsDelegate::paint;

private:
    /// A comment set for one width, in coordinates from the row's own corner and from left to right.
    struct Shape
    {
        CommentEntry entry;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QFont font;
        QRect avatar;
        QRect head;
        QRect body;
        QRect pending;
        QRect note;
        QList<RowButton> buttons;
        int height = 0;
        std::unique_ptr<CommentText> text;
    };

    const Shape &shape(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    std::unique_ptr<Shape> makeShape(const CommentEntry &entry, int width,
                                     Qt::LayoutDirection direction) const;
    std::unique_ptr<Shape> makeMutedShape(const CommentEntry &entry, int width,
                                          Qt::LayoutDirection direction) const;
    QList<RowButton> buttons(const CommentEntry &entry) const;
    void paintHead(QPainter *painter, const Shape &shape, const QRect &place) const;
    void paintNote(QPainter *painter, const Shape &shape, const QRect &place) const;
    void paintThreads(QPainter *painter, const QStyleOptionViewItem &option, const Shape &shape) const;
    static QRect threadLine(const QRect &row, int depth);

    Avatars &m_avatars;
    CommentWords m_words;
    Hints m_hints;
    mutable QCache<qint64, Shape> m_shapes;
};

} // namespace farthing
