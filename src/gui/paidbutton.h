// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QPushButton>

namespace farthing {

/// A button whose name stands in bold and is followed by what it costs or earns: "Plus  earns 0.50". A screen
/// reader hears both.
class PaidButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Gain, Loss };

    explicit PaidButton(QWidget *parent = nullptr);
    /// Before anything else; `theme` outlives the button. A form makes the button without it.
    void setTheme(const Theme &theme);

    void setWords(const QString &name, const QString &price, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Pressed with the mouse while it is disabled: whoever knows the reason says it.
    void pressedInVain();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;
    QColor priceColor(const QColor &plain) const;

    const Theme *m_theme = nullptr;
    QString m_name;
    QString m_price;
    Tone m_tone = Tone::Plain;
};

} // namespace farthing
