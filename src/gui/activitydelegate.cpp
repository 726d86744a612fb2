// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitydelegate.h"

#include "gui/twoends.h"
#include "models/activitymodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int air = 8;

QSize wrapped(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).size();
}

/// What is about the open post stands out.
FontRole whatRole(const QModelIndex &index)
{
    return index.data(ActivityModel::OpenPostRole).toBool() ? FontRole::Strong : FontRole::Body;
}

} // namespace

QList<RowButton> ActivityDelegate::buttons(const QModelIndex &index)
{
    QList<RowButton> all;
    if (index.data(ActivityModel::CanUndoRole).toBool())
        //: A small button: take back what was not sent yet
        all.append({UndoActivity, tr("Undo"), {}, false, {}});
    if (index.data(ActivityModel::CanRetryRole).toBool())
        all.append({RetryActivity, index.data(ActivityModel::RetryTextRole).toString(), {}, false, {}});
    if (index.data(ActivityModel::CanEditRole).toBool())
        //: A small button: write the text of what was not sent anew
        all.append({EditActivity, tr("Edit"), {}, false, {}});
    if (index.data(ActivityModel::CanDiscardRole).toBool())
        //: A small button: drop what was refused
        all.append({DiscardActivity, tr("Discard"), {}, false, {}});
    return all;
}

ActivityDelegate::Shape ActivityDelegate::shape(const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    const QFont small = theme().font(FontRole::Small);
    const int room = qMax(80, rowWidth(option) - 2 * metrics::edge);
    Shape shape;
    int bottom = air;
    const auto take = [&](QRect &place, int height) {
        place = QRect(metrics::edge, bottom, room, height);
        bottom += height;
    };
    take(shape.what, wrapped(theme().font(whatRole(index)), index.data().toString(), room).height());
    take(shape.state, lineHeight(small) + 2);
    if (const QString reason = index.data(ActivityModel::ReasonRole).toString(); !reason.isEmpty())
        take(shape.reason, wrapped(small, reason, room).height() + 2);
    shape.buttons = buttons(index);
    bottom += place(shape.buttons, {metrics::edge, bottom}, room);
    shape.height = bottom + air + 1;
    return shape;
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {metrics::edge, shape(option, index).height};
}

int ActivityDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                               QPoint position) const
{
    const QPoint inside = QStyle::visualPos(option.direction, option.rect, position) - option.rect.topLeft();
    for (const RowButton &button : shape(option, index).buttons)
        if (button.area.adjusted(-4, 0, 4, 0).contains(inside))
            return button.id;
    return none;
}

QString ActivityDelegate::hint(const QModelIndex &index, int button) const
{
    switch (button) {
    case UndoActivity:
        return tr("Take it back before it is sent");
    case RetryActivity:
        return tr("Agree again, at the price on the button");
    case EditActivity:
        return tr("Take it back and write it anew");
    case DiscardActivity:
        return tr("Drop it for good");
    default:
        return index.data(Qt::AccessibleTextRole).toString();
    }
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    const Shape known = shape(option, index);
    const auto there = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    const auto text = [&](const QRect &place, const QString &words) {
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
        painter->drawText(there(place), int(side) | Qt::TextWordWrap, words);
    };
    painter->save();
    paintSelection(painter, option);
    painter->fillRect(there(QRect(metrics::edge, known.height - 1, known.what.width(), 1)), tokens.line);
    painter->setFont(theme().font(whatRole(index)));
    painter->setPen(tokens.ink);
    text(known.what, index.data().toString());
    painter->setFont(theme().font(FontRole::Small));
    const Tone stateTone = Tone(index.data(ActivityModel::StateToneRole).toInt());
    const Tone moneyTone = Tone(index.data(ActivityModel::MoneyToneRole).toInt());
    //: A line about an act. %1: its state, "refused"; %2: when it was decided, "5 min"
    const QString state = tr("%1 · %2").arg(index.data(ActivityModel::StateTextRole).toString(),
                                            index.data(ActivityModel::TimeTextRole).toString());
    const QRect line = glyphBefore(painter, index.data(ActivityModel::StateIconRole).toString(),
                                   toneColor(theme().tokens(), stateTone), known.state, option);
    TwoEnds{state, toneColor(theme().tokens(), stateTone),
            index.data(ActivityModel::MoneyTextRole).toString(), toneColor(theme().tokens(), moneyTone)}
        .paint(painter, line, option.direction);
    painter->setPen(tokens.ink2);
    text(known.reason, index.data(ActivityModel::ReasonRole).toString());
    for (RowButton button : known.buttons) {
        button.area = there(button.area);
        paintButton(painter, button, index, option.direction);
    }
    painter->restore();
}

} // namespace farthing
