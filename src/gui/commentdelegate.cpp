// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentdelegate.h"

#include "gui/avatars.h"
#include "models/commentlistmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int commentAir = 6; // above and below a row: two rows are 12 apart
constexpr int avatarGap = 12;
constexpr int lineReach = 6; // how far from a thread's line a press still means it
constexpr int keptShapes = 500;

int indentOf(int depth)
{
    return metrics::edge + qMin(depth, CommentDelegate::mostSteps) * metrics::block;
}

} // namespace

CommentDelegate::CommentDelegate(Avatars &avatars, const Format &format, const Theme &theme, QObject *parent)
    : RowButtonsDelegate(theme, parent), m_avatars(avatars), m_words(format), m_shapes(keptShapes)
{
    // Colours of links are part of a laid out text.
    connect(&theme, &Theme::changed, this, [this] { m_shapes.clear(); });
}

QList<RowButton> CommentDelegate::buttons(const CommentEntry &entry) const
{
    QList<RowButton> all;
    const auto add = [&all](CommentButton id, const QString &text, const QString &icon = {},
                            bool strong = false) {
        all.append({id, text, icon, strong, {}});
    };
    const Comment &comment = entry.row.comment;
    const Format &format = m_words.format();
    if (entry.muted)
        //: A small button beside a comment that is hidden because its author is muted
        add(ShowButton, tr("Show"));
    if (!entry.muted && !entry.unsent && !entry.removed()) {
        const bool liked = comment.mine.reaction == Reaction::Like;
        const bool disliked = comment.mine.reaction == Reaction::Dislike;
        add(LikeButton, format.number(comment.counts.like), QStringLiteral("up"), liked);
        add(DislikeButton, format.number(comment.counts.dislike), QStringLiteral("down"), disliked);
        //: A small button under a comment
        add(ReplyButton, tr("Reply"));
        if (entry.row.own)
            //: A small button under one's own comment
            add(RemoveButton, tr("Remove"));
    }
    if (entry.row.intent && entry.row.pending == Intent::State::Waiting)
        //: A small button under a comment that waits to be sent
        add(UndoButton, tr("Undo"));
    if (entry.row.intent &&
        (entry.row.pending == Intent::State::NeedsYou || entry.row.pending == Intent::State::Refused)) {
        add(RetryButton, entry.retry);
        if (entry.unsent)
            //: A small button under a comment that was refused: its text becomes a draft again
            add(EditButton, tr("Edit"));
        //: A small button under a comment that was refused: drop it
        add(DiscardButton, tr("Discard"));
    }
    if (entry.replies > 0 && entry.folded)
        add(FoldButton, m_words.fold(entry));
    return all;
}

std::unique_ptr<CommentDelegate::Shape> CommentDelegate::makeShape(const CommentEntry &entry, int width,
                                                                   Qt::LayoutDirection direction) const
{
    if (entry.muted)
        return makeMutedShape(entry, width, direction);
    auto shape = std::make_unique<Shape>();
    shape->entry = entry;
    shape->width = width;
    shape->direction = direction;
    shape->font = theme().font(FontRole::Body);
    const QFont small = theme().font(FontRole::Small);
    shape->avatar = QRect(indentOf(entry.row.depth), commentAir, metrics::avatar, metrics::avatar);
    const int left = shape->avatar.right() + 1 + avatarGap;
    const int room = qMax(60, width - left - metrics::edge);
    shape->head = QRect(left, commentAir - 1, room, lineHeight(theme().font(FontRole::Strong)));
    QFont font = shape->font;
    font.setItalic(entry.removed());
    const QString markdown = entry.removed() ? m_words.instead(entry) : *entry.row.comment.body;
    shape->text = std::make_unique<CommentText>(markdown, font, theme().tokens());
    shape->body = QRect(left, shape->head.bottom() + 1, room, shape->text->layOut(room, direction));
    int bottom = shape->body.bottom() + 1;
    if (!entry.pending.text.isEmpty()) {
        const QRect needed =
            QFontMetrics(small).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, entry.pending.text);
        shape->pending = QRect(left, bottom + 2, room, needed.height() + 2);
        bottom = shape->pending.bottom() + 1;
    }
    if (!entry.note.isEmpty()) {
        const int inside = room - metrics::inside;
        const QRect needed = QFontMetrics(small).boundingRect(QRect(0, 0, inside, 10'000), Qt::TextWordWrap,
                                                              m_words.noteText(entry));
        shape->note = QRect(left, bottom + 4, room, needed.height() + 4);
        bottom = shape->note.bottom() + 1;
    }
    shape->buttons = buttons(entry);
    bottom += place(shape->buttons, {left, bottom + 1}, room) + 1;
    shape->height = qMax(bottom, shape->avatar.bottom() + 1) + commentAir;
    return shape;
}

/// One quiet line: whose comment it is, and the way to see it.
std::unique_ptr<CommentDelegate::Shape> CommentDelegate::makeMutedShape(const CommentEntry &entry, int width,
                                                                        Qt::LayoutDirection direction) const
{
    auto shape = std::make_unique<Shape>();
    shape->entry = entry;
    shape->width = width;
    shape->direction = direction;
    shape->font = theme().font(FontRole::Body);
    // Without a picture, and yet its thread hangs where it would hang below one.
    shape->avatar = QRect(indentOf(entry.row.depth), commentAir, metrics::avatar, 0);
    const int left = shape->avatar.right() + 1 + avatarGap;
    const int room = qMax(60, width - left - metrics::edge);
    QFont small = theme().font(FontRole::Small);
    small.setItalic(true);
    // A name is no markup.
    QString words;
    for (const QChar c : m_words.mutedText(entry)) {
        if (c.unicode() < 0x80 && c.isPunct())
            words += QLatin1Char('\\');
        words += c;
    }
    shape->text = std::make_unique<CommentText>(words, small, theme().tokens());
    const int line = shape->text->layOut(room, direction);
    const int taken = qMin(room, QFontMetrics(small).horizontalAdvance(shape->text->text()) + avatarGap);
    shape->body = QRect(left, commentAir, room, line);
    shape->buttons = buttons(entry);
    const bool beside = room - taken >= room / 4;
    const QPoint corner = beside ? QPoint(left + taken, commentAir) : QPoint(left, commentAir + line);
    const int bottom = corner.y() + place(shape->buttons, corner, beside ? room - taken : room);
    shape->height = qMax(bottom, shape->body.bottom() + 1) + commentAir;
    return shape;
}

const CommentDelegate::Shape &CommentDelegate::shape(const QStyleOptionViewItem &option,
                                                     const QModelIndex &index) const
{
    const auto entry = index.data(CommentListModel::EntryRole).value<CommentEntry>();
    const int width = rowWidth(option);
    const Shape *known = m_shapes.object(entry.number);
    if (known && known->width == width && known->direction == option.direction && known->entry == entry &&
        known->font == theme().font(FontRole::Body))
        return *known;
    auto made = makeShape(entry, width, option.direction);
    const Shape &result = *made;
    m_shapes.insert(entry.number, made.release());
    return result;
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {metrics::edge, shape(option, index).height};
}

std::function<int(int depth, int size)> CommentDelegate::guesses(int width) const
{
    const QFont body = theme().font(FontRole::Body);
    const int letter = qMax(1, QFontMetrics(body).averageCharWidth());
    const int line = CommentText::lineHeight(body);
    QList<RowButton> some{{LikeButton, QStringLiteral("0"), QStringLiteral("up"), false, {}}};
    const int around =
        2 * commentAir + lineHeight(theme().font(FontRole::Strong)) + place(some, {}, width) + 1;
    const int least = 2 * commentAir + metrics::avatar;
    return [=](int depth, int size) {
        const int left = indentOf(depth) + metrics::avatar + avatarGap;
        const int letters = qMax(60, width - left - metrics::edge) / letter;
        return qMax(least, around + line * (1 + qMax(0, size) / qMax(1, letters)));
    };
}

int CommentDelegate::mutedHeight(int width) const
{
    //: A small button beside a comment that is hidden because its author is muted
    QList<RowButton> show{{ShowButton, tr("Show"), {}, false, {}}};
    const int line = CommentText::lineHeight(theme().font(FontRole::Small));
    return 2 * commentAir + qMax(line, place(show, {}, width));
}

QRect CommentDelegate::threadLine(const QRect &row, int depth)
{
    return {row.left() + metrics::edge + depth * metrics::block + metrics::avatar / 2, row.top(), 1,
            row.height()};
}

int CommentDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                              QPoint position) const
{
    const Shape &known = shape(option, index);
    const QPoint inside = QStyle::visualPos(option.direction, option.rect, position) - option.rect.topLeft();
    for (const RowButton &button : known.buttons)
        if (button.area.adjusted(-4, 0, 4, 0).contains(inside))
            return button.id;
    const QRect row(QPoint(), option.rect.size());
    for (int depth = 0; depth < qMin(known.entry.row.depth, mostSteps); ++depth)
        if (threadLine(row, depth).adjusted(-lineReach, 0, lineReach, 0).contains(inside))
            return ThreadButton + depth;
    const QRect below =
        threadLine(row, known.entry.row.depth).adjusted(-lineReach, known.avatar.bottom(), lineReach, 0);
    if (known.entry.replies > 0 && known.entry.row.depth < mostSteps && below.contains(inside))
        return FoldButton;
    return none;
}

QRect CommentDelegate::areaOf(const QStyleOptionViewItem &option, const QModelIndex &index,
                              CommentButton id) const
{
    for (const RowButton &button : shape(option, index).buttons)
        if (button.id == id)
            return QStyle::visualRect(option.direction, option.rect,
                                      button.area.translated(option.rect.topLeft()));
    return {};
}

QString CommentDelegate::hint(const QModelIndex &index, int button) const
{
    const auto entry = index.data(CommentListModel::EntryRole).value<CommentEntry>();
    if (button == none && entry.unreadable)
        return {};
    if (button == none)
        return m_words.format().dateTime(entry.row.comment.publishedAt);
    if (button >= ThreadButton)
        return tr("Hide this thread");
    if (button == FoldButton)
        return m_words.fold(entry);
    return m_hints ? m_hints(entry, CommentButton(button)) : QString();
}

void CommentDelegate::paintThreads(QPainter *painter, const QStyleOptionViewItem &option,
                                   const Shape &shape) const
{
    const auto line = [&](const QRect &place) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, place), theme().tokens().line);
    };
    const int depth = shape.entry.row.depth;
    for (int above = 0; above < qMin(depth, mostSteps); ++above)
        line(threadLine(option.rect, above));
    if (shape.entry.replies > 0 && !shape.entry.folded && depth < mostSteps)
        line(threadLine(option.rect, depth).adjusted(0, shape.avatar.bottom() + 5, 0, 0));
}

void CommentDelegate::paintHead(QPainter *painter, const Shape &shape, const QRect &place) const
{
    const Tokens &tokens = theme().tokens();
    const QFont nameFont = theme().font(FontRole::Strong);
    QFont markFont = theme().font(FontRole::Small);
    markFont.setWeight(QFont::DemiBold);
    //: Beside the name over a comment that is new since the last visit
    const QString mark = shape.entry.row.own ? tr("you") : shape.entry.row.isNew ? tr("new") : QString();
    const int markWidth = mark.isEmpty() ? 0 : QFontMetrics(markFont).horizontalAdvance(mark) + 6;
    const QFontMetrics metrics(nameFont);
    const QString name = metrics.elidedText(shape.entry.row.comment.author.name.simplified(), Qt::ElideRight,
                                            place.width() - markWidth);
    const QRect words(place.left(), place.top(), metrics.horizontalAdvance(name) + 1, place.height());
    const int flags = int(QStyle::visualAlignment(shape.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                      Qt::TextSingleLine | Qt::TextDontClip;
    painter->setFont(nameFont);
    painter->setPen(shape.entry.removed() ? tokens.ink2 : tokens.ink);
    painter->drawText(QStyle::visualRect(shape.direction, place, words), flags, name);
    if (mark.isEmpty())
        return;
    painter->setFont(markFont);
    painter->setPen(shape.entry.row.own ? tokens.ink2 : tokens.accent);
    const QRect after(words.right() + 6, place.top(), markWidth, place.height());
    painter->drawText(QStyle::visualRect(shape.direction, place, after), flags, mark);
}

/// What the person wrote to it for themselves, on the colour of their marks.
void CommentDelegate::paintNote(QPainter *painter, const Shape &shape, const QRect &place) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().tokens().mark);
    painter->drawRoundedRect(place, 4, 4);
    painter->setFont(theme().font(FontRole::Small));
    painter->setPen(theme().tokens().ink);
    const auto side = QStyle::visualAlignment(shape.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(place.adjusted(4, 0, -4, 0), int(side) | Qt::TextWordWrap,
                      m_words.noteText(shape.entry));
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Shape &known = shape(option, index);
    const Tokens &tokens = theme().tokens();
    const auto there = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSelection(painter, option);
    paintThreads(painter, option, known);
    const Comment &comment = known.entry.row.comment;
    const bool muted = known.entry.muted;
    painter->setOpacity(muted ? 0 : known.entry.unsent ? 0.6 : 1);
    painter->drawPixmap(there(known.avatar).topLeft(),
                        m_avatars.picture(comment.author.name,
                                          comment.avatar ? comment.avatar : comment.author.avatar,
                                          metrics::avatar, painter->device()->devicePixelRatioF()));
    painter->setOpacity(1);
    if (!muted)
        paintHead(painter, known, there(known.head));
    painter->setPen(muted || known.entry.removed() || known.entry.unsent ? tokens.ink2 : tokens.ink);
    known.text->draw(painter, there(known.body).topLeft());
    if (!known.pending.isEmpty()) {
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(toneColor(theme().tokens(), known.entry.pending.tone));
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(there(known.pending), int(side) | Qt::TextWordWrap, known.entry.pending.text);
    }
    if (!known.note.isEmpty())
        paintNote(painter, known, there(known.note));
    for (RowButton button : known.buttons) {
        button.area = there(button.area);
        paintButton(painter, button, index, option.direction);
    }
    painter->restore();
}

} // namespace farthing
