// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notemargin.h"

#include "gui/articleview.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace farthing {

namespace {

constexpr int sign = 12;
constexpr qsizetype mostNotesShown = 400; // letters of a note

} // namespace

NoteMargin::NoteMargin(ArticleView &view, const NoteMarks &marks, const Theme &theme)
    : QWidget(&view), m_view(view), m_marks(marks), m_theme(theme)
{
    setObjectName(QStringLiteral("noteMargin"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    view.viewport()->installEventFilter(this);
    connect(&marks, &NoteMarks::changed, this, &NoteMargin::place);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// On the side where lines begin.
void NoteMargin::place()
{
    const QRect column = m_view.viewport()->geometry();
    const int left = m_view.isRightToLeft() ? column.right() + 1 : column.left() - metrics::edge;
    setGeometry(left, column.top(), metrics::edge, column.height());
    setVisible(!m_marks.marks().isEmpty());
    raise();
    update();
}

bool NoteMargin::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && watched == m_view.viewport()) // in this order: what goes away tells of it, too
        place();
    return QWidget::eventFilter(watched, event);
}

void NoteMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap drawn =
        m_theme.pixmap(QStringLiteral("edit"), m_theme.tokens().accent, sign, devicePixelRatioF());
    for (const NoteMarks::Sign &each : m_marks.signsInView())
        painter.drawPixmap((width() - sign) / 2, each.y - sign / 2, drawn);
}

std::optional<NoteId> NoteMargin::noteAt(int y) const
{
    for (const NoteMarks::Sign &each : m_marks.signsInView())
        if (qAbs(each.y - y) <= sign)
            return each.note;
    return std::nullopt;
}

void NoteMargin::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto note = noteAt(event->position().toPoint().y()))
        emit noteClicked(*note);
}

bool NoteMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto note = noteAt(help->pos().y());
    const NoteMarks::Mark *mark = note ? m_marks.find(*note) : nullptr;
    // Never as markup, whatever somebody wrote.
    QToolTip::showText(help->globalPos(),
                       mark ? Qt::convertFromPlainText(mark->note.text.left(mostNotesShown)) : QString(),
                       this);
    return true;
}

} // namespace farthing
