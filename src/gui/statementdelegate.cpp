// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statementdelegate.h"

#include "core/format.h"
#include "gui/twoends.h"
#include "models/statementmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int movementAir = 6;

} // namespace

StatementDelegate::StatementDelegate(const Format &format, const Theme &theme, QObject *parent)
    : RowButtonsDelegate(theme, parent), m_format(format), m_words(format)
{}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::edge, 2 * movementAir + lineHeight(theme().font(FontRole::Figures)) +
                               lineHeight(theme().font(FontRole::Small)) + 1};
}

QRect StatementDelegate::firstLine(const QRect &row) const
{
    const QRect inside = row.adjusted(metrics::edge, movementAir, -metrics::edge, -movementAir - 1);
    return {inside.topLeft(), QSize(inside.width(), lineHeight(theme().font(FontRole::Figures)))};
}

QRect StatementDelegate::secondLine(const QRect &row) const
{
    const QRect first = firstLine(row);
    return {first.left(), first.bottom() + 1, first.width(), lineHeight(theme().font(FontRole::Small))};
}

QRect StatementDelegate::subjectOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics letters(theme().font(FontRole::Small));
    const QRect line = secondLine(option.rect);
    const QString when = index.data(StatementModel::TimeTextRole).toString();
    const int rest =
        line.width() - (when.isEmpty() ? 0 : letters.horizontalAdvance(when) + metrics::inside + 2);
    QRect area = line;
    area.setWidth(
        std::min(letters.horizontalAdvance(index.data(StatementModel::SubjectRole).toString()), rest));
    return QStyle::visualRect(option.direction, line, area);
}

int StatementDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                QPoint position) const
{
    return subjectOf(option, index).contains(position) ? int(CauseButton) : none;
}

QString StatementDelegate::hint(const QModelIndex &index, int) const
{
    const QVariant item = index.data(StatementModel::ItemRole);
    if (!item.isValid())
        return {};
    const QString when = m_format.dateTime(index.data(StatementModel::AtRole).toDateTime());
    const QString subject = index.data(StatementModel::SubjectRole).toString();
    const QString leads = m_words.leadsTo(item.value<StatementItem>());
    //: A hint: when a movement of money was, and a sentence on what opening it does
    return subject.isEmpty() ? tr("%1. %2").arg(when, leads)
                             //: A hint: what a movement of money was about, when it was, and a sentence on
                             //: what opening it does
                             : tr("%1 · %2. %3").arg(subject, when, leads);
}

void StatementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    painter->save();
    paintSelection(painter, option);
    const QRect first = firstLine(option.rect);
    painter->fillRect(QRect(first.left(), option.rect.bottom(), first.width(), 1), tokens.line);
    const Tone tone = Tone(index.data(StatementModel::ToneRole).toInt());
    painter->setFont(theme().font(FontRole::Figures));
    TwoEnds{index.data(StatementModel::LineRole).toString(), tokens.ink,
            index.data(StatementModel::AmountRole).toString(),
            tone == Tone::Plain ? tokens.ink : toneColor(theme().tokens(), tone)}
        .paint(painter, first, option.direction);
    const bool hot = isHot(index, CauseButton);
    painter->setFont(theme().font(FontRole::Small));
    const QRect second = secondLine(option.rect);
    TwoEnds{index.data(StatementModel::SubjectRole).toString(), hot ? tokens.accent : tokens.ink2,
            index.data(StatementModel::TimeTextRole).toString(), tokens.ink2}
        .paint(painter, second, option.direction);
    if (hot) {
        const QRect words = subjectOf(option, index);
        painter->fillRect(QRect(words.left(), words.bottom() - 1, words.width(), 1), tokens.accent);
    }
    painter->restore();
}

} // namespace farthing
