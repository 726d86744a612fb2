// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

namespace farthing {

/// A small panel that opens below a button, takes the keyboard, and gives it back when it closes; Escape or a
/// click elsewhere closes it.
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget *parent);

    /// At the trailing edge of `button`, inside of the screen; the keyboard goes to `first`.
    void openBelow(QWidget *button, QWidget *first);

signals:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace farthing
