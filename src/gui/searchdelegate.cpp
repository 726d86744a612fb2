// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchdelegate.h"

#include "gui/rowpaint.h"
#include "models/searchmodel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace farthing {

namespace {

constexpr int hitTextLeft = 28; // as in the list of posts: room for the dot before the words
constexpr int hitDotSize = 8;
constexpr int detailGap = 10;
constexpr int headlineLines = 1;
constexpr int snippetLines = 2;

int lineHeight(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 1.1);
}

/// Breaks the text into as many lines as have room; where its last one ends.
int layOut(QTextLayout &layout, int width, int height, int lines, bool mirrored)
{
    int end = 0;
    layout.beginLayout();
    for (int shown = 0; shown < lines; ++shown) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // At the side where the row begins, whatever the direction of the words.
        line.setPosition(QPointF(mirrored ? width - line.naturalTextWidth() : 0, shown * height));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

} // namespace

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int height = metrics::rows + headlineLines * lineHeight(m_theme.font(FontRole::Strong)) +
                       metrics::inside / 2 + snippetLines * lineHeight(m_theme.font(FontRole::Small)) +
                       metrics::inside / 2 + lineHeight(m_theme.font(FontRole::Small)) + metrics::rows;
    return {hitTextLeft + 120, height + 1};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    const bool unread = index.data(SearchModel::UnreadRole).toBool();
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentBg);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    paintFocusRing(painter, option, tokens);
    const QFont headline = m_theme.font(unread ? FontRole::Strong : FontRole::Body);
    const QFont small = m_theme.font(FontRole::Small);
    const QRect area = option.rect.adjusted(hitTextLeft, metrics::rows, -metrics::edge, -metrics::rows - 1);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int top = lineHeight(m_theme.font(FontRole::Strong));
    if (unread) {
        const QRect dot(option.rect.left() + 12, area.top() + (top - hitDotSize) / 2, hitDotSize, hitDotSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(mirrored(dot));
    }
    QRect line(area.left(), area.top(), area.width(), top);
    paintText(painter, mirrored(line), index.data(SearchModel::TitleRole).toString(), hit.titleHits, headline,
              tokens.ink, headlineLines);
    line = QRect(area.left(), line.bottom() + 1 + metrics::inside / 2, area.width(),
                 snippetLines * lineHeight(small));
    // What a short text leaves free is free below all of it, not within.
    const int lines =
        paintText(painter, mirrored(line), hit.text.text, hit.text.hits, small, tokens.ink2, snippetLines);
    paintDetails(painter, option, index,
                 QRect(area.left(), line.top() + lines * lineHeight(small) + metrics::inside / 2,
                       area.width(), lineHeight(small)));
    painter->restore();
}

/// The lines that have room; the last ends in an ellipsis where there is more. Found words stand on the
/// colour of a selection, underlined and in full ink, so that they are told apart by more than colour.
int SearchDelegate::paintText(QPainter *painter, const QRect &area, const QString &text,
                              const QList<TextRange> &hits, const QFont &font, const QColor &color,
                              int lines) const
{
    constexpr qsizetype mostRead = 1000; // what cannot be seen is not laid out
    constexpr QChar ellipsis(0x2026);
    QTextOption wrapping;
    wrapping.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrapping.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat found;
    found.setBackground(m_theme.tokens().accentBg);
    found.setForeground(m_theme.tokens().ink);
    found.setFontUnderline(true);
    for (const TextRange &hit : hits)
        if (hit.from + hit.length <= mostRead)
            ranges.append({int(hit.from), int(hit.length), found});
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    QTextLayout layout(text.left(mostRead), font);
    layout.setTextOption(wrapping);
    layout.setFormats(ranges);
    const int end = layOut(layout, area.width(), lineHeight(font), lines, mirrored);
    if (end < layout.text().size()) {
        QString cut = text.left(qMax(0, end - 2));
        while (cut.endsWith(QLatin1Char(' ')))
            cut.chop(1);
        layout.setText(cut + ellipsis);
        layOut(layout, area.width(), lineHeight(font), lines, mirrored);
    }
    painter->setPen(color);
    layout.draw(painter, area.topLeft(), {}, area);
    return layout.lineCount();
}

void SearchDelegate::paintDetails(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const QRect &area) const
{
    painter->setFont(m_theme.font(FontRole::Small));
    const QFontMetrics metrics = painter->fontMetrics();
    int x = area.left();
    const auto details = index.data(SearchModel::DetailsRole).value<QList<TonedText>>();
    for (const TonedText &part : details) {
        const int room = area.right() + 1 - x;
        if (room < metrics.averageCharWidth() * 4)
            break;
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(text);
        const QRect place =
            QStyle::visualRect(option.direction, option.rect, QRect(x, area.top(), width + 1, area.height()));
        painter->setPen(part.tone == Tone::Plain ? m_theme.tokens().ink2
                                                 : toneColor(m_theme.tokens(), part.tone));
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
        x += width + detailGap;
    }
}

} // namespace farthing
