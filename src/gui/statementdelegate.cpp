// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statementdelegate.h"

#include "core/format.h"
#include "gui/twoends.h"
#include "models/statementmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int air = 6;

} // namespace

StatementDelegate::StatementDelegate(const Format &format, const Theme &theme, QObject *parent)
    : RowButtonsDelegate(theme, parent), m_format(format)
{}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::edge, 2 * air + lineHeight(theme().font(FontRole::Figures)) +
                               lineHeight(theme().font(FontRole::Small)) + 1};
}

QString StatementDelegate::hint(const QModelIndex &index, int) const
{
    const QString when = m_format.dateTime(index.data(StatementModel::AtRole).toDateTime());
    const QString subject = index.data(StatementModel::SubjectRole).toString();
    //: A hint: what a movement of money was about, and when
    return subject.isEmpty() ? when : tr("%1 · %2").arg(subject, when);
}

void StatementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    painter->save();
    paintSelection(painter, option);
    const QRect row = option.rect.adjusted(metrics::edge, air, -metrics::edge, -air - 1);
    painter->fillRect(QRect(row.left(), option.rect.bottom(), row.width(), 1), tokens.line);
    const Tone tone = Tone(index.data(StatementModel::ToneRole).toInt());
    painter->setFont(theme().font(FontRole::Figures));
    const QRect first(row.topLeft(), QSize(row.width(), lineHeight(painter->font())));
    TwoEnds{index.data(StatementModel::LineRole).toString(), tokens.ink,
            index.data(StatementModel::AmountRole).toString(),
            tone == Tone::Plain ? tokens.ink : toneColor(theme().tokens(), tone)}
        .paint(painter, first, option.direction);
    painter->setFont(theme().font(FontRole::Small));
    const QRect second(row.left(), first.bottom() + 1, row.width(), lineHeight(painter->font()));
    TwoEnds{index.data(StatementModel::SubjectRole).toString(), tokens.ink2,
            index.data(StatementModel::TimeTextRole).toString(), tokens.ink2}
        .paint(painter, second, option.direction);
    painter->restore();
}

} // namespace farthing
