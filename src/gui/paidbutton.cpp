// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paidbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace farthing {

namespace {

constexpr int gap = 8;

} // namespace

PaidButton::PaidButton(QWidget *parent) : QPushButton(parent) {}

void PaidButton::setTheme(const Theme &theme)
{
    m_theme = &theme;
    connect(m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaidButton::setWords(const QString &name, const QString &price, Tone tone)
{
    m_name = name;
    m_price = price;
    m_tone = tone;
    //: A button, read aloud; %1: its name, %2: what it costs or earns
    setAccessibleName(price.isEmpty() ? name : tr("%1 %2").arg(name, price));
    updateGeometry();
    update();
}

QFont PaidButton::nameFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize PaidButton::sizeHint() const
{
    const int price = m_price.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_price);
    const QSize words(QFontMetrics(nameFont()).horizontalAdvance(m_name) + price, fontMetrics().height());
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, words, this);
}

QSize PaidButton::minimumSizeHint() const
{
    return sizeHint();
}

QColor PaidButton::priceColor(const QColor &plain) const
{
    if (!m_theme || m_tone == Tone::Plain)
        return plain;
    return m_tone == Tone::Gain ? m_theme->tokens().gain : m_theme->tokens().loss;
}

bool PaidButton::event(QEvent *event)
{
    // A disabled button swallows what the mouse does; nobody would learn why nothing happens.
    if (!isEnabled() && event->type() == QEvent::MouseButtonPress)
        emit pressedInVain();
    return QPushButton::event(event);
}

void PaidButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QFontMetrics strong(nameFont());
    const int name = strong.horizontalAdvance(m_name);
    const int price = m_price.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_price);
    const QRect words((width() - name - price) / 2, 0, name + price, height());
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), words, QRect(words.left() + x, 0, width, height()));
    };
    // What the style sheet gave this button for its state, which the palette in the option carries.
    const QColor ink =
        option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    painter.setPen(ink);
    painter.setFont(nameFont());
    painter.drawText(place(0, name + 1), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, m_name);
    if (m_price.isEmpty())
        return;
    painter.setPen(priceColor(ink));
    painter.setFont(font());
    painter.drawText(place(name + gap, price - gap + 1),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, m_price);
}

} // namespace farthing
