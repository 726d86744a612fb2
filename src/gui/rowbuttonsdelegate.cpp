// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowbuttonsdelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace farthing {

namespace {

constexpr int glyphSize = 14;
constexpr int glyphGap = 3;
constexpr int glyphAir = 2;
constexpr int buttonGap = 12;

} // namespace

RowButtonsDelegate::RowButtonsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
    connect(&m_theme, &Theme::changed, this, [this] { m_glyphs.clear(); });
}

void RowButtonsDelegate::setHot(const QModelIndex &index, int button, bool pressed)
{
    m_hot = index;
    m_hotButton = button;
    m_pressed = pressed;
}

int RowButtonsDelegate::lineHeight(const QFont &font)
{
    return qRound(QFontMetrics(font).height() * 1.15);
}

int RowButtonsDelegate::place(QList<RowButton> &buttons, QPoint topLeft, int width) const
{
    const QFont plain = m_theme.font(FontRole::Small);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const int height = qMax(lineHeight(plain), glyphSize) + 4;
    QPoint at = topLeft;
    for (RowButton &button : buttons) {
        // As wide as it is when strong, so that nothing moves when it becomes so.
        int wide = QFontMetrics(strong).horizontalAdvance(button.text);
        if (!button.icon.isEmpty())
            wide += glyphSize + glyphGap;
        if (at.x() > topLeft.x() && at.x() + wide > topLeft.x() + width)
            at = QPoint(topLeft.x(), at.y() + height);
        button.area = QRect(at, QSize(qMin(wide, width), height));
        at.rx() += wide + buttonGap;
    }
    return buttons.isEmpty() ? 0 : at.y() + height - topLeft.y();
}

QPixmap RowButtonsDelegate::glyph(const QString &icon, const QColor &color, qreal ratio) const
{
    const QString key = icon + color.name() + QString::number(ratio);
    auto known = m_glyphs.constFind(key);
    if (known == m_glyphs.cend())
        known = m_glyphs.insert(key, m_theme.pixmap(icon, color, glyphSize, ratio));
    return *known;
}

void RowButtonsDelegate::paintButton(QPainter *painter, const RowButton &button, const QModelIndex &index,
                                     Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool hot = m_hot == index && m_hotButton == button.id;
    const QColor color = button.strong || (hot && m_pressed) ? tokens.accent : hot ? tokens.ink : tokens.ink2;
    QFont font = m_theme.font(FontRole::Small);
    if (button.strong)
        font.setWeight(QFont::DemiBold);
    font.setUnderline(hot && !button.text.isEmpty());
    QRect words = button.area;
    if (!button.icon.isEmpty()) {
        // The drawing has air around it; its edge, not the air's, lines up with the words above.
        QRect picture(words.left() - glyphAir, words.top() + (words.height() - glyphSize) / 2, glyphSize,
                      glyphSize);
        words.setLeft(picture.right() + 1 + glyphGap);
        picture = QStyle::visualRect(direction, button.area, picture);
        words = QStyle::visualRect(direction, button.area, words);
        painter->drawPixmap(picture.topLeft(),
                            glyph(button.icon, color, painter->device()->devicePixelRatioF()));
    }
    painter->setFont(font);
    painter->setPen(color);
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(words, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, button.text);
}

QRect RowButtonsDelegate::glyphBefore(QPainter *painter, const QString &icon, const QColor &color,
                                      const QRect &place, const QStyleOptionViewItem &option) const
{
    const QRect line = place.translated(option.rect.topLeft());
    const QRect picture(line.left() - glyphAir, line.top() + (line.height() - glyphSize) / 2, glyphSize,
                        glyphSize);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, picture).topLeft(),
                        glyph(icon, color, painter->device()->devicePixelRatioF()));
    const QRect rest = line.adjusted(glyphSize + glyphGap - glyphAir + 1, 0, 0, 0);
    return QStyle::visualRect(option.direction, option.rect, rest);
}

void RowButtonsDelegate::paintSelection(QPainter *painter, const QStyleOptionViewItem &option) const
{
    // A list that never takes the keyboard is led from a field.
    const bool led =
        option.widget && (option.widget->hasFocus() || option.widget->focusPolicy() == Qt::NoFocus);
    if (option.state.testFlag(QStyle::State_Selected) && led)
        painter->fillRect(option.rect, m_theme.tokens().accentBg);
    paintFocusRing(painter, option, m_theme.tokens());
}

} // namespace farthing
