// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growingedit.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>

namespace farthing {

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { grow(); });
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::cutSurplus);
    grow();
}

int GrowingEdit::heightFor(int lines) const
{
    const QMargins around = contentsMargins();
    return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth() +
           around.top() + around.bottom() + 2;
}

/// Takes it from what came last, which ends at the cursor: what stood here before stays whole.
void GrowingEdit::cutSurplus()
{
    const int all = document()->characterCount() - 1; // without the end of the last block
    const int surplus = all - m_most;
    if (m_most <= 0 || surplus <= 0)
        return;
    const int end = textCursor().position() >= surplus ? textCursor().position() : all;
    int begin = end - surplus;
    if (begin > 0 && document()->characterAt(begin).isLowSurrogate())
        --begin;
    QTextCursor cut(document());
    cut.setPosition(begin);
    cut.setPosition(end, QTextCursor::KeepAnchor);
    cut.joinPreviousEditBlock(); // taking it back takes back all of it
    cut.removeSelectedText();
    cut.endEditBlock();
    emit wasFull();
}

void GrowingEdit::grow()
{
    // The layout of a plain text counts in lines.
    const int lines = qBound(1, int(document()->documentLayout()->documentSize().height()), mostLines);
    const int height = heightFor(lines);
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

QSize GrowingEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightFor(1)};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {80, heightFor(1)};
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit sendPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

} // namespace farthing
