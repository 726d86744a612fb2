// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notedelegate.h"

#include "gui/rowpaint.h"
#include "models/notelistmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int bar = 4;

} // namespace

NoteDelegate::NoteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int body = QFontMetrics(m_theme.font(FontRole::Body)).height();
    const int small = QFontMetrics(m_theme.font(FontRole::Small)).height();
    return {240, 2 * metrics::rows + 2 * body + metrics::inside + small + 1};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentBg);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    paintFocusRing(painter, option, tokens);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect area = option.rect.adjusted(metrics::edge, metrics::rows, -metrics::edge, -metrics::rows - 1);
    const auto line = [&](const QRect &place, const QString &text, FontRole role, const QColor &color) {
        const QFont font = m_theme.font(role);
        painter->setFont(font);
        painter->setPen(color);
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(mirrored(place), int(side) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const int body = QFontMetrics(m_theme.font(FontRole::Body)).height();
    const QString text = index.data(NoteListModel::TextRole).toString();
    const int indent = bar + metrics::inside;
    painter->fillRect(mirrored(QRect(area.left(), area.top(), bar, body)), tokens.mark.darker(120));
    QRect place(area.left() + indent, area.top(), area.width() - indent, body);
    line(place, index.data(NoteListModel::QuoteRole).toString(), FontRole::Body, tokens.ink2);
    place.translate(0, body);
    line(place, text, FontRole::Body, tokens.ink);
    const int small = QFontMetrics(m_theme.font(FontRole::Small)).height();
    place = QRect(place.left(), area.bottom() - small + 1, place.width(), small);
    line(place, index.data(NoteListModel::DetailsRole).toString(), FontRole::Small, tokens.ink2);
    painter->restore();
}

} // namespace farthing
