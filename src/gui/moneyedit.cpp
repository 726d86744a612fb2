// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/moneyedit.h"

#include <QtGui/QKeyEvent>

namespace farthing {

namespace {

constexpr int page = 10;

Money wholeUnits(int count)
{
    qint64 one = 1;
    for (int i = 0; i < Unit::twei().decimals; ++i)
        one *= 10;
    return Money::fromMinor(count * one);
}

} // namespace

MoneyEdit::MoneyEdit(const Format &format, QWidget *parent) : QLineEdit(parent), m_format(format)
{
    // Figures and the words for none line up at the end of the field; a field would ask each text for its own
    // side.
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    setAlignment(end | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void MoneyEdit::setValue(const std::optional<Money> &value)
{
    setText(value ? m_format.amount(*value) : QString());
}

Result<std::optional<Money>> MoneyEdit::value() const
{
    if (text().trimmed().isEmpty())
        return std::optional<Money>();
    const Result<Money> read = m_format.readAmount(text());
    return read ? Result<std::optional<Money>>(std::optional(*read)) : read.error();
}

void MoneyEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        step(1);
        break;
    case Qt::Key_Down:
        step(-1);
        break;
    case Qt::Key_PageUp:
        step(page);
        break;
    case Qt::Key_PageDown:
        step(-page);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void MoneyEdit::step(int units)
{
    const Result<std::optional<Money>> now = value();
    // What is no amount is not guessed at, and going down from no limit leads nowhere.
    if (!now || (!*now && units < 0))
        return;
    const Result<Money> next = now->value_or(Money()).plus(wholeUnits(units));
    if (!next)
        return;
    setValue(next->isNegative() ? Money() : *next);
    selectAll();
}

} // namespace farthing
