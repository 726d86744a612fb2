// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace farthing {

/// A field for a few lines of plain text that is as tall as what stands in it, up to a bound.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 7;

    explicit GrowingEdit(QWidget *parent = nullptr);
    /// Of what is typed or pasted, only so many characters get in.
    void setMostWritten(int most) { m_most = most; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void focusChanged(bool focused);
    /// Ctrl+Return: what stands here is meant to be sent.
    void sendPressed();
    /// Something did not get in.
    void wasFull();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightFor(int lines) const;
    void grow();
    void cutSurplus();

    int m_most = 0; ///< 0: any length
};

} // namespace farthing
